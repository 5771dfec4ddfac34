// What surveys ask of feedback days: for which day a promise was written, and whether a survey is asked on any.
export { dayOfRound, dayOfSurvey, type NamedDay } from './planning/promise.sql.ts'
