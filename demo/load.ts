// Loads the demonstration county into an empty database, all or nothing. Most of the time goes into working out what may be told.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { Keys } from '../src/privacy/keys.ts'
import { makeMaps } from '../src/reports/silence/make-maps.ts'
import { tellVolumes } from '../src/reports/volumes/tell-volumes.ts'
import { countMonths } from '../src/reports/statistics/count-months.ts'
import { beginPublishing, publishPeriods } from '../src/reports/statistics/publish-periods.ts'
import { dayOf } from '../src/text/dates.ts'
import { loadAfterwards } from './afterwards.ts'
import { loadAttachments } from './attachments.ts'
import { loadCases } from './load-cases.ts'
import { loadGroupRoles } from './group-roles.ts'
import { loadDirectory } from './load-directory.ts'
import { loadReach, refuseMail } from './reach.ts'
import { loadOpen311 } from './open311.ts'
import { loadLanes } from './lanes.ts'
import { loadLearning } from './load-learning.ts'
import { loadPromises } from './promises.ts'
import { loadMonitoring } from './monitoring.ts'
import { loadMunicipalityHandlers } from './municipality.ts'
import { loadRouting } from './routing.ts'
import { shortStories } from './short-stories.ts'
import { loadResponseTests } from './response-tests.ts'
import { loadRetention } from './retention.ts'
import { loadRights } from './rights.ts'
import { stories } from './stories.ts'
import { loadSecondFactors } from './second-factors.ts'
import { loadSealed } from './sealed.ts'
import { loadSides } from './sides.ts'
import { loadTemplates } from './templates.ts'
import { loadAudit } from './audit.ts'
import { loadImprovements } from './load-improvements.ts'
import { loadDoors } from './load-doors.ts'
import { loadHours } from './hours.ts'
import { loadPtv } from './ptv.ts'
import { loadVolumes } from './volumes.ts'
import { loadAside } from './aside.ts'
import { loadBursts } from './bursts.ts'
import { loadAsked } from './asked.ts'
import { loadBulletins } from './bulletins.ts'
import { loadCouncils } from './council.ts'
import { loadCouncilLife } from './council-life.ts'
import { loadFeedbackDays } from './feedback-day.ts'
import { loadExchange } from './exchange.ts'
import { loadFindability } from './findability.ts'
import { loadCodes } from './codes.ts'
import { loadRooms } from './rooms.ts'
import { loadSatisfaction } from './satisfaction.ts'
import { loadSurveysAnswering } from './surveys-answering.ts'
import { loadEnds } from './surveys-ends.ts'
import { loadSurveysCompared } from './surveys-compared.ts'
import { loadElsewhere } from './surveys-elsewhere.ts'
import { loadInvitations } from './surveys-invitations.ts'
import { loadPublishing } from './publishing.ts'
import { loadSurveys } from './surveys-making.ts'
import { loadSurveyRounds } from './survey-rounds.ts'
import { loadSlips } from './surveys-slips.ts'
import { loadSpoken } from './spoken.ts'
import { listSurveyThemes, loadThemes } from './load-themes.ts'
import { loadUpkeep } from './upkeep.ts'
import { loadWebhooks } from './webhooks.ts'
import { loadWebPages } from './web-pages.ts'

export const loadDemonstration = (db: Kysely<DB>, { keys, now }: { keys: Keys; now: Date }): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const ids = await loadDirectory(tx, now)
    await loadTemplates(tx)
    await loadCases(tx, [...stories, ...shortStories()], ids, { keys, now })
    await loadAttachments(tx, { keys })
    await loadResponseTests(tx, ids, now)
    await loadAfterwards(tx, ids, { keys, now })
    await loadReach(tx, ids, now)
    await loadLanes(tx, { keys, now })
    await loadLearning(tx, ids, { keys, now })
    await loadRouting(tx, ids)
    await loadPromises(tx, ids, now)
    await loadImprovements(tx, ids, { keys, now })
    await loadMunicipalityHandlers(tx, ids)
    await loadSides(tx, ids, { keys, now })
    await loadSecondFactors(tx, ids, { keys, now })
    await loadGroupRoles(tx, ids, now)
    await loadAudit(tx, ids, now)
    await loadDoors(tx, ids, now)
    await loadHours(tx, ids, now)
    await loadPtv(tx, ids, now)
    await loadVolumes(tx, ids, now)
    await loadAsked(tx, ids, now)
    await loadFindability(tx, now)
    await loadBulletins(tx, ids, now)
    await loadPublishing(tx, ids, { keys, now })
    await loadOpen311(tx, ids, { keys, now })
    await loadSpoken(tx, ids, { keys, now })
    await loadAside(tx, ids, { keys, now })
    await loadBursts(tx, ids, { keys, now })
    await loadUpkeep(tx, ids, { keys, now })
    await loadSealed(tx, ids, { keys, now })
    await loadWebPages(tx, ids, { keys, now })
    await loadWebhooks(tx, ids, { keys, now })
    await loadExchange(tx, ids, { keys, now })
    await loadRetention(tx, ids, now)
    await loadRights(tx, ids, { keys, now })
    const themes = await loadThemes(tx, ids, { keys, now })
    // All that came is there: what of it may be told is worked out while surveys are loaded.
    await countMonths(tx, now)
    const publishing = await beginPublishing(tx)
    await loadSurveyRounds(tx, ids, { keys, now })
    await loadSurveysCompared(tx, ids, { keys, now })
    await loadCodes(tx, ids, now)
    await loadSurveys(tx, ids, now)
    await loadSurveysAnswering(tx, ids, now)
    await loadSlips(tx, ids, { keys, now })
    await loadInvitations(tx, ids, { keys, now })
    await loadEnds(tx, ids, { keys, now })
    await loadElsewhere(tx, ids, { keys, now })
    await loadSatisfaction(tx, ids, { keys, now })
    await loadFeedbackDays(tx, ids, { keys, now })
    await loadRooms(tx, ids, { keys, now })
    await loadCouncilLife(tx, ids, await loadCouncils(tx, ids, { keys, now }), { keys, now })
    await listSurveyThemes(tx, themes)
    await publishPeriods(tx, dayOf(now), undefined, publishing)
    await tellVolumes(tx, now)
    await makeMaps(tx, now)
    await loadMonitoring(tx, ids, now)
    await refuseMail(tx, ids, now)
  })
