// The field in which a form asks what becomes of open cases.
export const openCasesField = 'open-cases'
