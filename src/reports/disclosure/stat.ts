export const stat: Record<string, number> = {}
export const add = (k: string, n = 1) => { stat[k] = (stat[k] ?? 0) + n }
