import type { Line, Tale } from '../play/tale.ts'

const bundle = { procedure: 'oneThing', organ: 'data', online: true } as const
const granted = (after: number): readonly Line[] => [
  ['grant', after],
  ['deliver', 1, { validFrom: '+0' }],
]

/** One thing done at once: one licence of three refused, all granted, and one under way. */
export const bundleTales: readonly Tale[] = [
  {
    ...bundle,
    ago: 75,
    facts: { event: 'shop', sign: 'yes' },
    begins: {
      food: { organ: 'market', lines: [['accept', 1], ...granted(5)] },
      tobacco: { organ: 'market', lines: [['refuse', 2, { refusalGround: 'unmet' }]] },
      sign: { organ: 'urban', lines: granted(3) },
    },
    lines: [
      [
        'deliver',
        1,
        { outcome: 'partly', explanation: '烟草专卖零售许可：不符合合理布局，可以申请复议或者起诉（演示）。' },
      ],
    ],
  },
  {
    ...bundle,
    ago: 40,
    facts: { event: 'pharmacy', sign: 'no' },
    begins: {
      drug: { organ: 'market', lines: [['accept', 1], ...granted(6)] },
      device: { organ: 'market', lines: granted(1) },
    },
    lines: [['deliver', 1, { outcome: 'granted' }]],
  },
  {
    ...bundle,
    ago: 6,
    facts: { event: 'shop', sign: 'yes' },
    begins: {
      food: { organ: 'market', lines: [['accept', 1]] },
      tobacco: { organ: 'market' },
      sign: { organ: 'urban', lines: [['accept', 0]] },
    },
    lines: [['coordinate', 1, { coordination: '组织市场监管、城管部门联合踏勘（演示）。' }]],
  },
]
