// Which way imports may point. Each rule is a law with its reason; where an old file breaks one, the file
// is named in the rule. Such a list only shrinks.

const notTypes = { dependencyTypesNot: ['type-only'] }
const tests = '[.]test[.]tsx?$'

/** Statements that other subjects may use too: how they read the directory, and what they hand over. */
const sharedSql = [
  '^src/directory/(organisation|services|questions|lists)[.]sql[.]ts$',
  // The front page shows the doors to the services.
  '^src/directory/doors/situations[.]sql[.]ts$',
  // Statistics leave out practices by the same condition as every other count.
  '^src/feedback/response-test/response-test[.]sql[.]ts$',
  // Whoever reads all that was written says so to the database.
  '^src/feedback/named[.]sql[.]ts$',
  // What is published is for every reader, by whatever door.
  '^src/reports/statistics/published-pages[.]sql[.]ts$',
  '^src/feedback/publishing/published[.]sql[.]ts$',
  '^src/improvements/shown[.]sql[.]ts$',
  // A correction is about an entry, and the list of a working day says how many wait to be confirmed.
  '^src/directory/upkeep/entries[.]sql[.]ts$',
  '^src/directory/asked/asked[.]sql[.]ts$',
  // The front page leads to the surveys that are open.
  '^src/surveys/answering/open[.]sql[.]ts$',
  // The overview of the directory says who gets feedback by the very statement that routes it.
  '^src/feedback/answerable[.]sql[.]ts$',
  // Feedback about a web page goes to whose the page is, and names only what is of a site on the list.
  '^src/outreach/pages-feedback/sites[.]sql[.]ts$',
  // A message is enqueued in the transaction of what it tells of.
  '^src/post/outbox(-many)?[.]sql[.]ts$',
  // Other systems are told of what happened, in the transaction in which it did.
  '^src/webhooks/tell[.]sql[.]ts$',
  // What was done is told to the audit in the transaction in which it was done.
  '^src/staff/audit/audit[.]sql[.]ts$',
  // A text is looked through for the names of the staff, whoever looks.
  '^src/staff/names[.]sql[.]ts$',
  // What feedback is about is marked in cases, chosen for surveys and told in reports.
  '^src/themes/themes[.]sql[.]ts$',
  // Rate budgets belong to nobody.
  '^src/privacy/budget[.]sql[.]ts$',
  // What the guide says of a way is also told in the conversation that belongs there.
  '^src/lanes/texts[.]sql[.]ts$',
  '^src/db/health[.]sql[.]ts$',
  // Whoever looks through everything that is kept reads its rows as the export of everything does.
  '^src/exchange/export/rows[.]sql[.]ts$',
  // An entry of the audit is written in the transaction of what it tells of.
  '^src/staff/audit/audit[.]sql[.]ts$',
]

/** These take a constant or a pure function from a file of statements. */
const pagesThatReadConstants = ['^src/feedback/pages/cases[.]tsx$']

/** Besides privacy/: a hash that names a file, a folder, a statement or what a form shows, and random names. No secrets. */
const hashesNames = '^src/(web/(assets|version)|db/planned-once|db/embedded/(app-lock|cluster|socket-folder))[.]ts$'

const law = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    law('no-cycles', 'A cycle is one thing in several files, or two that do not know which serves which.',
      {}, { circular: true, viaOnly: notTypes }),
    law('no-unresolved', 'What is imported is there.', {}, { couldNotResolve: true }),

    law('main-is-the-top', 'Nothing but a test imports main; only main starts; only start makes the app.',
      { path: '^(src|demo)/', pathNot: tests }, { path: '^src/main[.]ts$' }),
    law('main-starts', 'Only main starts the program.',
      { path: '^(src|demo)/', pathNot: ['^src/main[.]ts$', tests] }, { path: '^src/start[.]ts$' }),
    law('start-makes-the-app', 'Only start makes the app.',
      { path: '^(src|demo)/', pathNot: ['^src/start[.]ts$', tests] }, { path: '^src/app[.]ts$' }),
    law('routes-are-mounted', 'Routes are mounted by app.ts, or by the main routes of their own subject.',
      { path: '^src/([^/]+)/', pathNot: tests },
      { path: '^src/[^/]+/[^/]+[.]tsx$', pathNot: ['^src/$1/', '^src/web/'] }),

    law('no-ts-imports-tsx', 'Rules and verbs know no pages.',
      { path: '[.]ts$', pathNot: ['^src/app[.]ts$', tests, '^test/'] }, { path: '[.]tsx$' }),
    law('pages-show-data', 'A page is handed its data: it asks no database, keeps no secret, reads no setting. Types it may know.',
      { path: '^src/[^/]+/pages/|^src/web/[^/]+[.]tsx$', pathNot: [tests, '^src/web/(errors|style-routes|respond)[.]tsx$', ...pagesThatReadConstants] },
      { path: '[.]sql[.]ts$|^src/db/|^src/privacy/|^src/settings[.]ts$|^node:|(^|/)node_modules/(hono|kysely|pg)/',
        // How long a password must be, which the page tells.
        pathNot: '^src/privacy/passwords[.]ts$', ...notTypes }),
    law('web-knows-no-subject', 'The parts of pages serve every subject alike.',
      { path: '^src/web/', pathNot: [tests, '^src/web/style-routes[.]tsx$'] },
      { path: '^src/(api|corrections|directory|exchange|feedback|improvements|lanes|mail-in|open311|outreach|post|reports|rights|staff|surveys|themes|unit|webhooks)/' }),
    law('text-knows-nothing', 'Texts are plain strings.', { path: '^src/text/', pathNot: tests }, { pathNot: '^src/text/' }),
    law('foundations-know-no-subject', 'The database, cryptography and settings serve every subject alike.',
      { path: '^src/(db|privacy)/|^src/(settings|clock|paths)[.]ts$', pathNot: tests },
      { path: '^src/(api|corrections|directory|exchange|feedback|improvements|lanes|mail-in|open311|outreach|post|reports|rights|staff|surveys|themes|unit|web|webhooks)/|^src/(frame|app|start)[.]ts$|^demo/' }),

    law('the-room-stands-apart', 'What somebody asks under their own name and what is told without one never meet: neither knows the other.',
      { path: '^src/corrections/' }, { path: '^src/(feedback|surveys|days|council|improvements|mail-in|api|open311|rights)/' }),
    law('nobody-knows-the-room', 'Only the program itself and its demonstration open the identified room.',
      { path: '^src/', pathNot: ['^src/corrections/', '^src/(app|start)[.]ts$'] }, { path: '^src/corrections/' }),

    law('disclosure-stands-alone', 'What decides what may be told knows nothing of who asks, and could be used by anybody.',
      { path: '^src/reports/disclosure/', pathNot: tests }, { pathNot: '^src/reports/disclosure/' }),

    law('statements-know-no-web', 'SQL knows neither requests nor pages.',
      { path: '[.]sql[.]ts$' }, { path: '^src/web/|[.]tsx$|(^|/)node_modules/hono/' }),
    law('own-statements', 'Nobody uses another subject\'s SQL, save what is shared by name. Types they may know.',
      // The API opens a conversation by its receipt as the site does.
      { path: '^src/([^/]+)/', pathNot: [tests, '^src/api/conversation[.]ts$'] },
      { path: '^src/[^/]+/.*[.]sql[.]ts$', pathNot: ['^src/$1/', ...sharedSql], ...notTypes }),

    law('hono-in-routes', 'The web framework appears in routes, web/, the two doors for programs, app.ts and start.ts. The guard and the greeting of strangers know its types.',
      { path: '^src/', pathNot: ['[.]tsx$', tests, '^src/(web|api|open311)/', '^src/(app|start|main)[.]ts$', '^src/staff/(guard|stranger)[.]ts$'] },
      { path: '(^|/)node_modules/(hono|@hono)/' }),
    law('sql-in-sql', 'The SQL library appears in *.sql.ts and db/; the context knows the type of a database.',
      { path: '^src/', pathNot: ['[.]sql[.]ts$', '^src/db/', tests, '^src/web/context[.]ts$'] },
      { path: '(^|/)node_modules/(kysely|pg|graphile-worker)/|^(kysely|pg)$' }),
    law('sign-in-library-in-staff', 'The sign-in library stays among the staff\'s own pages.',
      { path: '^src/', pathNot: '^src/staff/' }, { path: '(^|/)node_modules/better-auth/', ...notTypes }),
    law('cryptography-in-privacy', 'All cryptography is in one folder.',
      { path: '^src/', pathNot: ['^src/privacy/', hashesNames, tests] }, { path: '^(node:)?crypto$', dependencyTypes: ['core'] }),

    law('browser-scripts-stand-alone', 'A script for the browser brings only what it needs.',
      { path: '[.]browser[.]tsx?$' }, { pathNot: '[.]browser[.]tsx?$|^src/paths[.]ts$|^src/lanes/(danger|watch-danger)|(^|/)node_modules/preact/|^src/privacy/redaction/(finding|introduced|numbers|phone|roles[.](fi|sv|en)|shape|unmistakable|word|written)[.]ts$|^src/feedback/pressure/find-work[.]ts$|^src/feedback/warning/(told|watch)[.]ts$|^src/text/(fi|sv|en)/(warned|embed)[.]ts$|^src/surveys/tokens/(answers-in|client|fields|kept|moment|on-page|pressed)[.]ts$|^src/post/(gsm|sms-around)[.]ts$|^src/privacy/blind-rsa[.]ts$|^src/days/kiosk/tablet/|^src/council/writing/memo/' }),
    law('tablets-stand-alone', 'What runs on a tablet brings only what it needs, and knows nothing of the server but types.',
      { path: '^src/days/kiosk/tablet/', pathNot: tests },
      { pathNot: '^src/days/kiosk/tablet/|(^|/)node_modules/idb/|^src/feedback/has-letters[.]ts$|^src/privacy/(receipt-number|tablet)[.]ts$|^src/surveys/tokens/answers-in[.]ts$|^src/web/qr[.]ts$', ...notTypes }),
    law('tests-test', 'The program does not lean on its tests.',
      { path: '^(src|demo)/', pathNot: tests }, { path: '^(test|bench)/' }),
    law('the-county-is-loaded-by-start', 'The invented county is no part of the program.',
      { path: '^src/', pathNot: ['^src/start[.]ts$', tests] }, { path: '^demo/' }),
    law('no-development-packages', 'What runs does not need what builds and tests.',
      { path: '^(src|demo|build)', pathNot: tests }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
