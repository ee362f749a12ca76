import { notice2007 } from './holidays/2007.ts'
import { notice2008 } from './holidays/2008.ts'
import { notice2009 } from './holidays/2009.ts'
import { notice2010 } from './holidays/2010.ts'
import { notice2011 } from './holidays/2011.ts'
import { notice2012 } from './holidays/2012.ts'
import { notice2013 } from './holidays/2013.ts'
import { notice2014 } from './holidays/2014.ts'
import { notice2015, victoryDay2015 } from './holidays/2015.ts'
import { notice2016 } from './holidays/2016.ts'
import { notice2017 } from './holidays/2017.ts'
import { notice2018 } from './holidays/2018.ts'
import { labourDay2019, notice2019 } from './holidays/2019.ts'
import { notice2020, springFestival2020 } from './holidays/2020.ts'
import { notice2021 } from './holidays/2021.ts'
import { notice2022 } from './holidays/2022.ts'
import { notice2023 } from './holidays/2023.ts'
import { notice2024 } from './holidays/2024.ts'
import { notice2025 } from './holidays/2025.ts'
import { notice2026 } from './holidays/2026.ts'
import type { Notice } from './notice.ts'

/** Every arrangement published for 2007 to 2026, in the order of their issue. */
export const notices: readonly Notice[] = [
  notice2007,
  notice2008,
  notice2009,
  notice2010,
  notice2011,
  notice2012,
  notice2013,
  notice2014,
  notice2015,
  victoryDay2015,
  notice2016,
  notice2017,
  notice2018,
  notice2019,
  labourDay2019,
  notice2020,
  springFestival2020,
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
]
