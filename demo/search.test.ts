// What people type into the search, in their own words, and what they must find: among the first three.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { longest } from '../src/directory/forms/reading.ts'
import { search, type Found } from '../src/directory/services.sql.ts'
import { dayOf } from '../src/text/dates.ts'
import { languages, type Language } from '../src/text/language.ts'
import { texts } from '../src/text/texts.ts'
import { testDatabase, type TestDatabase } from '../test/database.ts'
import { loadDirectory, type Ids } from './load-directory.ts'
import { services, type ServiceKey } from './services.ts'

let database: TestDatabase
let ids: Ids
before(async () => {
  database = await testDatabase()
  ids = await loadDirectory(database.db, database.context.now())
})
after(() => database.close())

const found = (words: string, language: Language): Promise<Found[]> =>
  search(database.db, words, language, dayOf(database.context.now()))
const keyOf = (id: string) => [...ids.service].find(([, each]) => each === id)![0] as ServiceKey
const keys = async (words: string, language: Language) => (await found(words, language)).map(({ serviceId }) => keyOf(serviceId))

/** Each line: the service, and what is typed. */
const typed: Record<Language, Partial<Record<ServiceKey, string>>> = {
  fi: {
    'client-guidance': 'vanhus · vanhukset · vanhuspalvelut · vanhuspalveluista · palveluohjaus · äitini kaatui · isä ei pärjää kotona · ikäihmiset',
    'home-care': 'kotihoito on aina myöhässä · kotihoidon hoitaja · kotihoitaja ei tullut · mummo · vanhus · lääkkeet sekaisin',
    'support-services': 'ruoka on kylmää · turvapuhelin ei toimi · siivous · ateriapalvelu · turvaranneke',
    'informal-care': 'omaishoito on raskasta · omaishoitaja · omaishoidon tuesta · hoidan äitiäni',
    'service-housing': 'palvelutalo · palvelutalossa · vanhainkoti · hoivakoti · asumispalvelu · asumispalvelut · muistisairas · dementia · lehtola · palveluasuminen',
    'adult-social-work': 'sosiaalityöntekijäni on tyly · sossu · väkivalta · mielenterveys · en jaksa enää · masennus · turvakoti · olen yksin',
    'supplementary-assistance': 'rahat loppu · ei ole rahaa · toimeentulotuki · toimari · sähkölasku · nälkä · vuokrarästi',
    'debt-referral': 'velka · velat · ulosotto · velkaneuvonta · pelivelka',
    'social-credit': 'laina · luotto · pikavippi',
    'supported-housing': 'häätö · asunnoton · ei kotia · koditon · asunto',
    'immigrant-services': 'pakolainen · tulkki · oleskelulupa · maahanmuuttaja',
    'rehabilitative-work': 'työtön · kuntouttava työtoiminta · työpaja · työttömyys',
    'social-guidance': 'apua · mistä saan apua · neuvontaa · sosiaalipäivystys',
    'needs-assessment': 'päätös · hakemus viipyy · palvelutarve',
    'substitute-care': 'lapseni on sijoitettu · sijoitus · huostassa · huostaanotto · sijaisperhe · koulukoti · lastenkoti',
    'open-care-support': 'lastensuojelu · lastensuojeluilmoitus · lastensuojelun sosiaalityöntekijä · lasu · lastensuojelu on tyly',
    'after-care': 'jälkihuolto · täytän 18',
    'family-social-work': 'perheväkivalta · yksinhuoltaja · huoli lapsesta',
    'family-home-service': 'uupunut äiti · vauva valvottaa · kotiapu',
    'family-counselling': 'perheneuvola · autismi · adhd · kiusaaminen · psykologi',
    'divorce-support': 'ero · avioero · eron jälkeen',
    custody: 'lastenvalvoja · elatusapu · elarit · huoltajuus · tapaamissopimus',
    'supervised-contact': 'valvotut tapaamiset · tapaamispaikka',
    'outpatient-rehabilitation': 'viina · peliriippuvuus · huumeet · alkoholi · päihteet · juominen · riippuvuus',
    'detox-referral': 'katkolle · vieroitus · katkaisuhoito',
    'close-ones': 'mies juo · isä juo · puolisoni juo · pelkään kotona · perheväkivalta',
    'personal-assistance': 'avustaja · vammainen · henkilökohtaista apua · avustajani ei tullut',
    'mobility-support': 'pyörätuoli · taksi · taksikortti · kuljetuspalvelu · kela-taksi',
    'housing-support': 'asumispalvelu · kehitysvammainen · autismi · asumisyksikkö · ryhmäkodissa',
    'day-activities': 'päivätoiminta · työtoiminta · toimintakeskus',
  },
  sv: {
    'client-guidance': 'äldre · mamma föll · pappa klarar sig inte hemma · demens · äldreomsorgen · åldring',
    'home-care': 'hemtjänst · hemtjänsten · hemvård · hemvården är alltid sen · vårdare · hemvårdaren kom inte · hemsjukvård · farmor',
    'support-services': 'maten är kall · trygghetstelefon · städning · måltider',
    'informal-care': 'anhörigvårdare · närståendevårdare · närståendevård · vårdar mamma',
    'service-housing': 'ålderdomshem · ålderdomshemmet · äldreboende · servicehem · demens · lehtola · vårdhem',
    'adult-social-work': 'jag orkar inte · socialen · våld · ångest · ensam · min socialarbetare är otrevlig · psykisk hälsa',
    'supplementary-assistance': 'inga pengar · pengarna är slut · utkomststöd · elräkning · hyresskuld · socialhjälp · hungrig',
    'debt-referral': 'skuld · skulder · utsökning · skuldrådgivning',
    'social-credit': 'lån · snabblån · kredit',
    'supported-housing': 'vräkning · bostadslös · hemlös · bostad',
    'immigrant-services': 'flykting · tolk · invandrare · uppehållstillstånd',
    'rehabilitative-work': 'arbetslös · arbetslöshet · verkstad',
    'social-guidance': 'hjälp · behöver hjälp · socialjour · rådgivning',
    'needs-assessment': 'beslut · ansökan · servicebehov',
    'substitute-care': 'omhändertagande · placering · mitt barn är placerat · fosterfamilj · barnhem',
    'open-care-support': 'barnskydd · barnskyddet · barnskyddsanmälan · oro för ett barn',
    'after-care': 'eftervård · fyller 18',
    'family-social-work': 'våld · familjevåld · ensamförsörjare',
    'family-home-service': 'utmattad mamma · tvillingar · barnvakt',
    'family-counselling': 'familjerådgivning · autism · adhd · mobbning · psykolog',
    'divorce-support': 'skilsmässa · skilsmässan · separation',
    custody: 'barnatillsyningsman · underhåll · underhållsbidrag · vårdnad · vårdnadstvist',
    'supervised-contact': 'övervakat umgänge · får inte träffa mitt barn',
    'outpatient-rehabilitation': 'knark · spelberoende · alkohol · sprit · missbruk · droger',
    'detox-referral': 'avgiftning · abstinens',
    'close-ones': 'mannen dricker · pappa super · rädd hemma · våld',
    'personal-assistance': 'assistent · rullstol · funktionshinder · personlig assistans',
    'mobility-support': 'rullstol · färdtjänst · färdtjänsten · taxi',
    'housing-support': 'utvecklingsstörning · utvecklingsstörd · autism · gruppboende',
    'day-activities': 'dagverksamhet · arbetsverksamhet',
  },
  en: {
    'client-guidance': 'elderly · my mother fell · dementia · worried about my father · old people',
    'home-care': 'home care · home care is always late · carer · home nurse · grandmother · elderly',
    'support-services': 'meals on wheels · the food is cold · safety alarm · cleaning',
    'informal-care': 'family carer · caregiver · caring for my husband',
    'service-housing': 'nursing home · care home · old people’s home · dementia · elderly · assisted living',
    'adult-social-work': 'social worker · my social worker is rude · mental health · cannot cope · violence · depression · shelter',
    'supplementary-assistance': 'no money · benefits · electricity bill · food aid · rent arrears',
    'debt-referral': 'debt · debts · in debt · bailiff',
    'social-credit': 'loan · payday loan',
    'supported-housing': 'homeless · eviction · evicted · nowhere to live · housing',
    'immigrant-services': 'refugee · interpreter · asylum · immigrants',
    'rehabilitative-work': 'unemployed · unemployment · workshop · no job',
    'social-guidance': 'help · I need help · advice · emergency',
    'needs-assessment': 'decision · application · assessment',
    'substitute-care': 'foster care · foster family · they took my child · taken into care',
    'open-care-support': 'child protection · child welfare · child abuse · worried about a child',
    'after-care': 'turning 18 · leaving care',
    'family-social-work': 'domestic violence · violence · single parent',
    'family-home-service': 'exhausted mother · twins · babysitting',
    'family-counselling': 'autism · adhd · bullying · psychologist',
    'divorce-support': 'divorce · separation · my husband left',
    custody: 'alimony · custody · child maintenance',
    'supervised-contact': 'supervised visits · not allowed to see my child',
    'outpatient-rehabilitation': 'alcohol · gambling · drugs · addiction · addicted · booze',
    'detox-referral': 'detox · withdrawal',
    'close-ones': 'my husband drinks · afraid at home · domestic violence',
    'personal-assistance': 'disabled · personal assistant · wheelchair · disability',
    'mobility-support': 'taxi · wheelchair · transport',
    'housing-support': 'autism · group home · learning disability',
    'day-activities': 'day centre · day activities · crafts',
  },
}

for (const language of languages) {
  test(`what people type in ${language} finds its service among the first three`, async () => {
    const missed: string[] = []
    for (const [key, words] of Object.entries(typed[language])) {
      for (const one of words.split(' · ')) {
        const first = (await keys(one, language)).slice(0, 3)
        if (!first.includes(key as ServiceKey)) missed.push(`${one} → ${first.join(', ') || 'nothing'}, not ${key}`)
      }
    }
    assert.deepEqual(missed, [])
  })
}

test('a word that means one thing does not bring a page of others', async () => {
  for (const [words, language, most] of [
    ['palvelutalo', 'fi', 2], ['palveluohjaus', 'fi', 2], ['barnskydd', 'sv', 4], ['barnskyddet', 'sv', 4],
    ['kotihoito on aina myöhässä', 'fi', 1], ['omaishoito on raskasta', 'fi', 1], ['lapseni on sijoitettu', 'fi', 1],
  ] as const) {
    const hits = await keys(words, language)
    assert.ok(hits.length >= 1 && hits.length <= most, `${words}: ${hits}`)
  }
})

test('a place that is named beside a service wins, in any form of its name', async () => {
  for (const [words, language] of [['kotihoito saarisalmi', 'fi'], ['kotihoidosta Saarisalmella', 'fi'], ['hemvård ösund', 'sv']] as const) {
    const [first] = await found(words, language)
    assert.match(`${first?.serviceName} ${first?.unitName}`, /Kotihoito Kotihoito, Saarisalmi|Hemvård Hemvården, Ösund/, words)
  }
})

test('what the emergency social services give is found by their name, and no service that is merely called social', async () => {
  for (const one of await found('socialjour', 'sv')) assert.equal(one.unitName, 'Socialjouren')
})

test('the examples under the search field find something', async () => {
  for (const language of languages) {
    for (const example of texts[language].feedback.topic.searchHint.split(': ')[1]!.split(', ')) {
      assert.ok((await found(example, language)).length, example)
    }
  }
})

test('everyday words fit into the field where they are edited at the desk', () => {
  for (const { key, everydayWords } of services) {
    for (const words of Object.values(everydayWords)) assert.ok(words.length <= longest.sentence, `${key}: ${words.length}`)
  }
})
