// The only place that reads the time. Everything else is told what time it is.
export type Clock = () => Date

export const systemClock = (offsetSeconds: number): Clock => () => new Date(Date.now() + offsetSeconds * 1000)
