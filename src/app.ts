// The biography of a request: what it passes on its way in and out, and where it may go.
import { Hono, type MiddlewareHandler } from 'hono'
import { keyDeskRoutes } from './api/keys/desk.tsx'
import { apiRoutes } from './api/routes.ts'
import type { InventedClient } from './corrections/session.ts'
import { recordDeskRoutes } from './corrections/desk.tsx'
import { roomRoutes } from './corrections/public.tsx'
import { councilDeskRoutes } from './council/desk.tsx'
import { councilCalendarRoutes } from './council/panels/public.tsx'
import { councilPublicRoutes } from './council/public.tsx'
import { summaryPublicRoutes } from './council/summary/public.tsx'
import { dayDeskRoutes } from './days/desk.tsx'
import { dayPublicRoutes } from './days/public.tsx'
import { directoryDeskRoutes } from './directory/desk.tsx'
import { directoryPublicRoutes } from './directory/public.tsx'
import { templateRoutes } from './feedback/answering/templates.tsx'
import { feedbackDeskRoutes } from './feedback/desk.tsx'
import { callBackRoutes } from './feedback/call-back/call-back.tsx'
import { formRoutes } from './feedback/form.tsx'
import { councilWordRoutes } from './improvements/council/desk.tsx'
import { improvementDeskRoutes } from './improvements/desk.tsx'
import { newsletterRoutes } from './improvements/news.tsx'
import { changePublicRoutes } from './improvements/public.tsx'
import { open311Routes } from './open311/routes.ts'
import { mailInDeskRoutes } from './mail-in/desk.tsx'
import { laneDeskRoutes } from './lanes/desk.tsx'
import { lanePublicRoutes } from './lanes/public.tsx'
import { overviewRoutes } from './feedback/overview.tsx'
import { reportDeskRoutes } from './reports/feedback/desk.tsx'
import { statisticsRoutes } from './reports/feedback/public.tsx'
import { rightsRoutes } from './rights/desk.tsx'
import { responseTestRoutes } from './feedback/response-test/routes.tsx'
import { promiseDeskRoutes } from './feedback/promise/desk.tsx'
import { promisePublicRoutes } from './feedback/promise/public.tsx'
import { retentionRoutes } from './feedback/retention/desk.tsx'
import { publicRoutes } from './feedback/public.tsx'
import { receiptRoutes } from './feedback/receipt.tsx'
import { webPageRoutes } from './feedback/web-page/public.tsx'
import { sealingRoutes } from './feedback/sealed/routes.tsx'
import { talkRoutes } from './feedback/talk.tsx'
import { surveyReportDeskRoutes } from './reports/survey-rounds/desk.tsx'
import { surveyReportPublicRoutes } from './reports/survey-rounds/public.tsx'
import { satisfactionDeskRoutes } from './reports/surveys/desk.tsx'
import { satisfactionPublicRoutes } from './reports/surveys/public.tsx'
import { surveyDeskRoutes } from './surveys/desk.tsx'
import { surveyPublicRoutes } from './surveys/public.tsx'
import { themesToMarkRoutes } from './feedback/themes/to-mark.tsx'
import { thanksRoutes } from './feedback/thanks/routes.tsx'
import { bulletinDeskRoutes } from './outreach/bulletins/desk.tsx'
import { bulletinPublicRoutes } from './outreach/bulletins/public.tsx'
import { screenRoutes } from './outreach/bulletins/screen.tsx'
import { findabilityRoutes } from './outreach/findability/desk.tsx'
import { webPagesDeskRoutes } from './outreach/pages-feedback/desk.tsx'
import { codeDeskRoutes } from './outreach/codes/desk.tsx'
import { codeRoutes } from './outreach/codes/public.tsx'
import { printRoutes } from './outreach/print/desk.tsx'
import { postDeskRoutes } from './post/desk.tsx'
import { smsDoorRoutes } from './post/sms-in/door.tsx'
import { publishingDeskRoutes } from './feedback/publishing/desk.tsx'
import { publishedRoutes } from './feedback/publishing/public.tsx'
import { dataExportRoutes } from './exchange/export/desk.tsx'
import { importRoutes } from './exchange/import/desk.tsx'
import { exportRoutes } from './reports/exports/desk.tsx'
import { openDataRoutes } from './reports/open-data/public.tsx'
import { monitoringDeskRoutes } from './reports/monitoring/desk.tsx'
import { monitoringPublicRoutes } from './reports/monitoring/public.tsx'
import { unitPictureRoutes } from './reports/unit-picture/public.tsx'
import type { StaffAuth } from './staff/auth.ts'
import type { DemoSignIn } from './staff/demo-sign-in.ts'
import { silenceRoutes } from './reports/silence/routes.tsx'
import { staffRoutes } from './staff/routes.tsx'
import { themesReportRoutes } from './reports/themes/desk.tsx'
import { themeRoutes } from './themes/desk.tsx'
import { unitRoutes } from './unit/desk.tsx'
import { ownRoutes } from './unit/own.tsx'
import { webhookDeskRoutes } from './webhooks/desk.tsx'
import { allowedMethods } from './web/allowed-methods.ts'
import { assetRoutes } from './web/asset-routes.ts'
import { compression } from './web/compression.ts'
import type { Context } from './web/context.ts'
import { failed, foreignForm, notFound } from './web/errors.tsx'
import { healthRoutes } from './web/health.ts'
import { preferred } from './web/language-of.ts'
import { sameOrigin, securityHeaders } from './web/security.ts'
import { styleRoutes } from './web/style-routes.tsx'
import { withoutTrailingSlash } from './web/trailing-slash.ts'

export type Surroundings = { auth: StaffAuth; demoSignIns: DemoSignIn[]; invented?: readonly InventedClient[]; log: (line: string) => void; measure?: MiddlewareHandler | undefined }

export function makeApp(context: Context, { auth, demoSignIns, invented = [], log, measure }: Surroundings): Hono {
  const app = new Hono()
  if (measure) app.use(measure)
  app.use(securityHeaders(context.settings), compression, sameOrigin(context.settings, (c) => foreignForm(context, c)), withoutTrailingSlash)

  app.route('/', healthRoutes(context))
  app.route('/', assetRoutes(context.assets))

  app.get('/', (c) => {
    c.header('Vary', 'Accept-Language')
    return c.redirect(`/${preferred(c.req.header('accept-language') ?? '')}`, 302)
  })
  app.route('/', publicRoutes(context))
  app.route('/', promisePublicRoutes(context))
  app.route('/', formRoutes(context))
  app.route('/', sealingRoutes(context))
  app.route('/', callBackRoutes(context))
  app.route('/', webPageRoutes(context))
  app.route('/', receiptRoutes(context))
  app.route('/', talkRoutes(context))
  // Before the units of the directory, which are found by an id in the same place.
  app.route('/', unitPictureRoutes(context))
  app.route('/', directoryPublicRoutes(context))
  app.route('/', lanePublicRoutes(context))
  app.route('/', publishedRoutes(context))
  app.route('/', changePublicRoutes(context))
  app.route('/', summaryPublicRoutes(context))
  // Before the service lines, of which an address of statistics names one.
  app.route('/', silenceRoutes.everybody(context))
  app.route('/', surveyReportPublicRoutes(context))
  app.route('/', statisticsRoutes(context))
  app.route('/', bulletinPublicRoutes(context))
  app.route('/', monitoringPublicRoutes(context))
  app.route('/', screenRoutes(context))
  app.route('/', codeRoutes(context))
  app.route('/', surveyPublicRoutes(context))
  app.route('/', satisfactionPublicRoutes(context))
  app.route('/', openDataRoutes(context))
  app.route('/', dayPublicRoutes(context, log))
  app.route('/', councilCalendarRoutes(context))
  app.route('/', councilPublicRoutes(context))
  app.route('/', apiRoutes(context))
  app.route('/', roomRoutes(context, { invented, log }))
  app.route('/', open311Routes(context))
  app.route('/', smsDoorRoutes(context))

  // Everything under /desk is behind the guard that the staff's routes set up; they come first.
  app.route('/', staffRoutes(context, auth, demoSignIns, log))
  app.route('/', feedbackDeskRoutes(context))
  app.route('/', publishingDeskRoutes(context))
  app.route('/', recordDeskRoutes(context))
  app.route('/', findabilityRoutes(context))
  app.route('/', bulletinDeskRoutes(context))
  app.route('/', overviewRoutes(context))
  app.route('/', promiseDeskRoutes(context))
  app.route('/', newsletterRoutes(context))
  app.route('/', improvementDeskRoutes(context))
  app.route('/', monitoringDeskRoutes(context))
  app.route('/', councilWordRoutes(context))
  app.route('/', responseTestRoutes(context))
  app.route('/', directoryDeskRoutes(context))
  app.route('/', webPagesDeskRoutes(context))
  app.route('/', postDeskRoutes(context))
  app.route('/', mailInDeskRoutes(context))
  app.route('/', keyDeskRoutes(context))
  app.route('/', webhookDeskRoutes(context))
  app.route('/', styleRoutes(context))
  app.route('/', laneDeskRoutes(context))
  app.route('/', thanksRoutes(context))
  app.route('/', unitRoutes(context))
  app.route('/', ownRoutes(context))
  app.route('/', templateRoutes(context))
  app.route('/', reportDeskRoutes(context))
  app.route('/', exportRoutes(context))
  app.route('/', dataExportRoutes(context))
  app.route('/', retentionRoutes(context))
  app.route('/', rightsRoutes(context))
  app.route('/', importRoutes(context))
  app.route('/', silenceRoutes.desk(context))
  app.route('/', surveyDeskRoutes(context))
  app.route('/', dayDeskRoutes(context, log))
  app.route('/', councilDeskRoutes(context))
  app.route('/', satisfactionDeskRoutes(context))
  app.route('/', surveyReportDeskRoutes(context))
  // Before the one theme that an address names.
  app.route('/', themesToMarkRoutes(context))
  app.route('/', themeRoutes(context))
  app.route('/', themesReportRoutes(context))
  app.route('/', codeDeskRoutes(context))
  app.route('/', printRoutes(context))

  app.notFound((c) => notFound(context, c, allowedMethods(app, c.req.path)))
  app.onError((error, c) => failed(context, c, error, log))
  return app
}
