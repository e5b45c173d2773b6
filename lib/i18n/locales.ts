/** The languages there are. To add one: a line here, and the files that content/README.md names. */
export const locales = [{ code: 'en', htmlLang: 'en-GB', name: 'English' }] as const

export type Locale = (typeof locales)[number]['code']

export const defaultLocale = locales[0]
