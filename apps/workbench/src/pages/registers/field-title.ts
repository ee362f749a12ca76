import { type Register, titleOf } from '@yifa/kernel'

/** What a field of a register is called. */
export const fieldTitle =
  ({ fields }: Register) =>
  (field: string): string => {
    const schema = fields[field]
    return schema ? titleOf(schema, field) : field
  }
