// The addresses of reports on the desk, as paths.ts has the others.
export const reportDesk = {
  monitoring: '/desk/reports/self-monitoring',
  monitoringReport: '/desk/reports/self-monitoring/:period/:of',
  monitoringFile: '/desk/reports/self-monitoring/:period/:of/file',
} as const
