// What time does: every sweep of the program, in one list.
import type { Clock } from './clock.ts'
import type { Sweep } from './db/sweeps.ts'
import type { Keys } from './privacy/keys.ts'
import type { Settings } from './settings.ts'
import { councilSweeps } from './council/sweeps.ts'
import { daySweeps } from './days/sweeps.ts'
import { rehearsalSweeps } from './directory/rehearsal/sweeps.ts'
import { uploadSweeps } from './directory/sweeps.ts'
import { upkeepSweeps } from './directory/upkeep/sweeps.ts'
import { dataExportSweeps } from './exchange/export/sweeps.ts'
import { importSweeps } from './exchange/import/sweeps.ts'
import { handOverSweeps } from './feedback/handover/carry-out.ts'
import { promiseSweeps } from './feedback/promise/sweeps.ts'
import { publishingSweeps } from './feedback/publishing/sweeps.ts'
import { scannerOf } from './feedback/attachments/clamd.ts'
import { feedbackSweeps } from './feedback/sweeps.ts'
import { improvementSweeps } from './improvements/sweeps.ts'
import { bulletinSweeps } from './outreach/bulletins/sweeps.ts'
import { mailInSweeps } from './mail-in/sweeps.ts'
import { hoursOf } from './post/quiet-hours.ts'
import { smsInSweeps } from './post/sms-in/sweeps.ts'
import { postSweeps } from './post/sweeps.ts'
import { exportSweeps } from './reports/exports/sweeps.ts'
import { monitoringSweeps } from './reports/monitoring/sweeps.ts'
import { rightsSweeps } from './rights/sweeps.ts'
import { silenceSweeps } from './reports/silence/make-maps.ts'
import { statisticsSweeps } from './reports/statistics/sweeps.ts'
import { satisfactionSweeps } from './reports/surveys/sweeps.ts'
import { actingSweeps } from './staff/acting/sweeps.ts'
import { unusualSweeps } from './staff/audit/sweeps.ts'
import { accessSweeps } from './staff/end-access.ts'
import { reachableSweeps } from './staff/reachable/sweeps.ts'
import { tidySignIns } from './staff/tidy-sign-ins.ts'
import { answeringSweeps } from './surveys/answering/sweeps.ts'
import { invitationSweeps } from './surveys/invitations/sweeps.ts'
import { surveySweeps } from './surveys/sweeps.ts'
import { webhookSweeps } from './webhooks/sweeps.ts'

type Known = {
  keys: Keys
  now: Clock
  settings: Settings
  /** Without a stroke at its end. */
  publicUrl: string
  log: (line: string) => void
  demo: boolean
  /** For which a server is set. */
  sends: { mail: boolean; sms: boolean }
}

export const allSweeps = ({ keys, now, settings, publicUrl, log, demo, sends }: Known): Sweep[] => [
  ...feedbackSweeps({
    keys, log, scanner: scannerOf(settings),
    closeAfterDays: settings.CLOSE_AFTER_DAYS, handBackAfterDays: settings.HAND_BACK_AFTER_DAYS,
    eraseContactAfterDays: settings.ERASE_CONTACT_AFTER_DAYS,
  }),
  ...postSweeps({ mail: sends.mail || demo, sms: sends.sms || demo, smsHours: hoursOf(settings.SMS_HOURS) }),
  ...smsInSweeps({ keys, now, settings, publicUrl }),
  ...mailInSweeps(settings),
  ...handOverSweeps(), ...rehearsalSweeps(), ...promiseSweeps(),
  ...publishingSweeps(keys),
  ...surveySweeps(keys, log),
  ...satisfactionSweeps(),
  ...answeringSweeps(),
  ...invitationSweeps(keys),
  ...improvementSweeps(),
  ...statisticsSweeps(log),
  ...monitoringSweeps(),
  ...silenceSweeps(),
  ...bulletinSweeps({ publicUrl }),
  ...reachableSweeps({ mail: sends.mail ? 'sent' : demo ? 'shown' : 'none', passAfterDays: settings.PASS_UNCONFIRMED_AFTER_DAYS }),
  ...accessSweeps(), ...actingSweeps({ sends: sends.mail || demo }),
  ...unusualSweeps({ casesADay: settings.ALARM_CASES_A_DAY }),
  ...uploadSweeps(), ...daySweeps(keys), ...councilSweeps(keys),
  ...exportSweeps({ keys, keepDays: settings.REPORT_EXPORT_DAYS, log }),
  ...dataExportSweeps({ keys, keepHours: settings.DATA_EXPORT_HOURS, log }),
  ...importSweeps({ keys, log }), ...rightsSweeps({ keys, log }),
  ...webhookSweeps({ keepDays: settings.WEBHOOK_LOG_DAYS }),
  ...upkeepSweeps({ links: settings.CHECK_LINKS && !demo }),
  { name: 'tidy sign-ins', everySeconds: 600, run: (tx, at) => tidySignIns(tx, settings, { now: at }) },
]
