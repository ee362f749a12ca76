const chinese = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** The day it is in China, `2026-03-02`. */
export const today = (): string => chinese.format(new Date())
