/** The migrated database that test databases are cloned from, and the login that owns the clones. */
export const templateName = 'yifa_template'
export const testLogin = 'yifa_test'

/** The same server's URL with another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}
