// The texts of ../en/survey-around.ts in Finnish.
import type { surveyAround as Source } from '../en/survey-around.ts'

export const surveyAround: typeof Source = {
  list: {
    title: 'Kyselyt',
    lede: 'Mitä juuri nyt kysymme. Et tarvitse nimeä etkä kirjautumista, ja voit jättää minkä tahansa kysymyksen väliin.',
    open: 'Nyt auki',
    none: 'Juuri nyt mikään kysely ei ole kaikille auki.',
    noneText: 'Voit antaa palautetta milloin vain.',
    until: 'Auki {day} asti',
    code: 'Onko sinulla sanat lapulla, tai jäikö vastaaminen kesken?',
    codeLabel: 'Sanasi',
    codeHint: 'Kolme sanaa saamastasi lapusta, tai neljä sanaa, jos vastaaminen jäi kesken. Isoilla kirjaimilla, väleillä ja viivoilla ei ole väliä.',
    go: 'Jatka',
    past: 'Mitä aiemmista seurasi',
    resultsOn: 'Tulokset {day}',
    told: 'Muutoksista on kerrottu.',
    home: 'Kyselyt, joihin voit nyt vastata',
    all: 'Kaikki kyselyt',
    give: 'Anna palautetta',
  },

  codes: {
    missing: 'Kirjoita sanat.',
    unknown: 'Emme tunne näitä sanoja. Katso lappua vielä kerran: siinä on kolme sanaa. Kesken jääneen vastauksen sanoja on neljä.',
    used: 'Tällä lapulla on jo vastattu. Yksi lappu riittää yhteen vastaukseen. Jos se et ollut sinä, tai jos sinulla on lisää sanottavaa, anna tavallista palautetta: siihen ei tarvita lappua.',
    expired: 'Tämän lapun aika on ohi. Voit silti antaa tavallista palautetta. Siihen ei tarvita lappua, ja siihen vastataan.',
    otherRound: 'Tämä lappu on toiseen kyselyyn tai aiempaan kertaan. Kirjoita sanat Kyselyt-sivulla: ne vievät oikeaan paikkaan.',
    busy: 'Verkostasi on kokeiltu monia sanoja. Odota kymmenen minuuttia ja yritä uudelleen.',
    gone: 'Näillä neljällä sanalla ei ole mitään tallessa. Vastaus on lähetetty tai poistettu, tai sen 30 päivää ovat kuluneet.',
    receipt: 'Kuusi sanaa on kuittitunnus. Sillä avataan keskustelu palautteesta.',
    openReceipt: 'Avaa keskustelu',
  },

  over: {
    unknown: 'Tällaista kyselyä ei ole',
    unknownText: 'Ehkä osoite katkesi matkalla. Kaikki avoimet kyselyt ovat yhdellä sivulla.',
    soon: 'Tämä kysely ei ole vielä auki',
    soonText: 'Se avautuu {day}.',
    ended: 'Tämä kysely on päättynyt',
    endedText: 'Vastata sai viimeistään {day}. Kiitos kaikille, jotka vastasivat.',
    promised: 'Tulokset ovat täällä viimeistään {day}.',
    while: 'Kysely päättyi, kun olit vastaamassa',
    whileText: 'Vastata sai viimeistään {day}, joten vastauksiasi ei otettu vastaan. Kirjoittamasi ei ole hukassa: voit lähettää sen palautteena, ja siihen vastataan.',
    draft: 'Kysely, johon olit aloittanut vastaamisen, ei ole enää auki. Kirjoittamasi ei ole hukassa: voit lähettää sen palautteena, ja siihen vastataan.',
    nothing: 'Et ollut kirjoittanut mitään omin sanoin.',
    more: 'Voit antaa palautetta milloin vain. Siihen vastataan.',
  },

  reminder: { summary: 'Vastaa', description: 'Halusit vastata tähän.', fileName: 'vastaa.ics' },

  paper: {
    invite: 'Vastaa lyhyeen kyselyyn ja kerro, mitä ajattelet.',
    anonymous: 'Ilman nimeä ja kirjautumista.',
    answered: 'Ennen ensimmäistä kysymystä luet, miksi kysymme, kuka vastaukset käy läpi ja milloin näet tulokset.',
    promiseTitle: 'Näin pysyt nimettömänä',
    promise: 'Emme tallenna, kuka vastasi, milloin tai millä laitteella. Tulokset näytetään vasta, kun tarpeeksi moni on vastannut.',
    guess: 'Voit jättää minkä tahansa kysymyksen väliin.',
  },

  desk: { survey: 'Kysely', surveyHint: 'Silloin koodi vie tähän kyselyyn, valitsemasi yksikön kohdalle, eikä palautelomakkeelle.', noSurvey: 'Ei kyselyä: palautelomake', about: 'Kysely: {survey}', open: 'Avaa se, mihin koodi vie' },
}
