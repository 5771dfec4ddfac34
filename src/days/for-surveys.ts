// What surveys ask of feedback days: for which day a promise was written, what follows once it is given, and whether a survey is asked on any.
export { promiseGiven } from './opened.ts'
export { dayOfRound, dayOfSurvey, type NamedDay } from './planning/promise.sql.ts'
