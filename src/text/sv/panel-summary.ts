export const panelSummary = {}
