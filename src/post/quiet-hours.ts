// When somebody who did not ask for it may be written to: on working days between nine and six, by the clock in Finland.
import { isWorkingDay } from '../directory/hours/working-day.ts'
import { dayOf, daysAfter, hourOf, startOfDay, type Day } from '../text/dates.ts'

const from = '09:00'
const until = '18:00'

export const mayWriteNow = (now: Date, closedDays: readonly Day[]): boolean =>
  isWorkingDay(dayOf(now), closedDays) && from <= hourOf(now) && hourOf(now) < until

/** That moment, or the first one after it at which it is so. */
export function nextTimeToWrite(after: Date, closedDays: readonly Day[]): Date {
  if (mayWriteNow(after, closedDays)) return after
  const today = dayOf(after)
  let day = hourOf(after) < from ? today : daysAfter(today, 1)
  while (!isWorkingDay(day, closedDays)) day = daysAfter(day, 1)
  return atHour(day, from)
}

/** From one hour until another, by the clock in Finland. */
export type Hours = { from: string; until: string }

/** '8-20': from eight until twenty. */
export const hoursOf = (setting: string): Hours => {
  const [from = '', until = ''] = setting.split('-').map((hour) => `${hour.trim().padStart(2, '0')}:00`)
  return { from, until }
}

export const isWithin = (hours: Hours, now: Date): boolean => hours.from <= hourOf(now) && hourOf(now) < hours.until

/** The moment at which a clock in Finland shows that hour. */
export function atHour(day: Day, hour: string): Date {
  const [hours, minutes] = hour.split(':').map(Number) as [number, number]
  const moment = new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000)
  // On the two nights when clocks are moved, a day has an hour more or less before it is nine.
  const [shown, wanted] = [minutesOf(hourOf(moment)), hours * 60 + minutes]
  return new Date(moment.getTime() + (wanted - shown) * 60_000)
}

const minutesOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))
