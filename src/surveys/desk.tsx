// The desk's routes of surveys. Those whose address is one of their own come before those of any survey.
import { Hono } from 'hono'
import type { Context } from '../web/context.ts'
import { aloudRoutes } from './aloud/desk.tsx'
import { endsDeskRoutes } from './ends/desk.tsx'
import { endsFileRoutes } from './ends/file-desk.tsx'
import { comparedDeskRoutes } from './compared/desk.tsx'
import { elsewhereRoutes } from './elsewhere/desk.tsx'
import { invitationDeskRoutes } from './invitations/desk.tsx'
import { surveyMakingRoutes } from './making/desk.tsx'
import { otherKindRoutes } from './making/kind-routes.tsx'
import { surveyQuestionRoutes } from './making/question-routes.tsx'
import { surveyReviewRoutes } from './making/review-routes.tsx'
import { throwAwayRoutes } from './making/throw-away-routes.tsx'
import { paperRoutes } from './paper/desk.tsx'
import { quoteRoutes } from './quotes/desk.tsx'
import { resultDeskRoutes } from './results/desk.tsx'
import { roundDeskRoutes } from './rounds/desk.tsx'
import { slipDeskRoutes } from './slips/desk.tsx'
import { surveyTongueRoutes } from './tongues/desk.tsx'
import { surveyTrialRoutes } from './trial/desk.tsx'

export function surveyDeskRoutes(context: Context): Hono {
  const routes = new Hono()
  routes.route('/', endsDeskRoutes(context))
  routes.route('/', endsFileRoutes(context))
  routes.route('/', paperRoutes(context))
  routes.route('/', aloudRoutes(context))
  routes.route('/', throwAwayRoutes(context))
  routes.route('/', roundDeskRoutes(context))
  routes.route('/', resultDeskRoutes(context))
  routes.route('/', comparedDeskRoutes(context))
  routes.route('/', elsewhereRoutes(context))
  routes.route('/', quoteRoutes(context))
  routes.route('/', slipDeskRoutes(context))
  routes.route('/', invitationDeskRoutes(context))
  routes.route('/', surveyTongueRoutes(context))
  routes.route('/', surveyTrialRoutes(context))
  routes.route('/', surveyReviewRoutes(context))
  routes.route('/', surveyMakingRoutes(context))
  routes.route('/', otherKindRoutes(context))
  routes.route('/', surveyQuestionRoutes(context))
  return routes
}
