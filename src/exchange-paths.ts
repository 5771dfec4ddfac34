// The addresses at the desk of what takes everything out and brings earlier feedback in, as paths.ts has the others.
export const exchangeDesk = {
  dataExports: '/desk/exchange/exports',
  dataExport: '/desk/exchange/exports/:id',
  feedbackImports: '/desk/exchange/imports',
  feedbackImport: '/desk/exchange/imports/:id',
} as const

export const dataExportPath = (id: string, more: '' | '/decide' | '/take-back' | '/file' = ''): string => exchangeDesk.dataExport.replace(':id', id) + more
export const importPath = (id: string): string => exchangeDesk.feedbackImport.replace(':id', id)
