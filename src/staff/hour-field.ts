// An hour of the clock as people type it: 8, 8.00 or 08:00.

/** As 08:00; null when it is no hour of the clock. */
export function parseHour(typed: string): string | null {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? []
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null
}

export const typedHour = (hour: string): string => hour.replace(/^0/, '').replace(':', '.')
