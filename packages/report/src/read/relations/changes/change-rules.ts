import type { Rule } from '../rule.ts'
import { baseAfter, basesInTurn } from './base-after.ts'
import { differences } from './differences.ts'
import { growth } from './growth.ts'
import { growthApart } from './growth-apart.ts'
import { openGrowth } from './open-growth.ts'
import { saidOfBefore } from './said-of-before.ts'
import { stepBefore } from './step-before.ts'
import { stepsInTurn } from './steps-in-turn.ts'
import { trends } from './trends.ts'
import { yearly } from './yearly.ts'

/** How changes are read against what they go between. */
export const changeRules: readonly Rule[] = [
  (mentions, text) => trends(text, mentions),
  differences,
  growth,
  openGrowth,
  growthApart,
  baseAfter,
  basesInTurn,
  stepsInTurn,
  stepBefore,
  saidOfBefore,
  yearly,
]
