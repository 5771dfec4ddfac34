// Whether a figure is told of such a place in such a period at all: what is never told there has no place in the report, and the report says where it is told.
import { isTold, type Family, type Part } from '../statistics/figure.ts'
import { readPeriod } from '../statistics/period.ts'
import { levelOf } from '../statistics/place.ts'
import type { FeedbackReport } from './report.ts'

export const toldOf = ({ place, period }: Pick<FeedbackReport, 'place' | 'period'>) => (figure: Family | Part): boolean => isTold(figure, levelOf(place), readPeriod(period)!.kind)
