// Child welfare services.
import type { ServiceContent } from '../services.ts'

export const childWelfare = {
  'open-care-support': {
    name: { fi: 'Avohuollon tukitoimet', sv: 'Stödåtgärder inom öppenvården', en: 'Open-care support' },
    description: {
      fi: 'Lapsi asuu kotona, ja lastensuojelu tukee lasta ja vanhempia.',
      sv: 'Barnet bor hemma och barnskyddet stöder barnet och föräldrarna.',
      en: 'The child lives at home, and child welfare supports the child and the parents.',
    },
    everydayWords: {
      fi: 'lastensuojelu, lastensuojeluilmoitus, lasu, huoli lapsesta, lastensuojelun sosiaalityöntekijä, ' +
        'kaltoinkohtelu, laiminlyönti, lapsen turvallisuus, lasta lyödään',
      sv: 'barnskydd, barnskyddsanmälan, oro för ett barn, barnskyddets socialarbetare, vanvård, barnmisshandel, ' +
        'barnets trygghet, barnet blir slaget',
      en: 'child protection, child welfare notification, worried about a child, child welfare social worker, ' +
        'child neglect, child abuse, child protective services, safety of a child',
    },
  },
  'intensive-family-work': {
    name: { fi: 'Tehostettu perhetyö', sv: 'Intensifierat familjearbete', en: 'Intensive family work' },
    description: {
      fi: 'Perhetyöntekijät käyvät kotona monta kertaa viikossa, kun tilanne on vaikea.',
      sv: 'Familjearbetare kommer hem flera gånger i veckan när läget är svårt.',
      en: 'Family workers visit the home several times a week when things are hard.',
    },
    everydayWords: {
      fi: 'tehostettu, kotikäynnit, perhetyöntekijät kotona, viimeinen keino, nuori oireilee, nuori karkaa, ' +
        'koulupoissaolot',
      sv: 'intensifierat, hembesök, familjearbetare hemma, sista utvägen, ungdom mår dåligt, rymmer hemifrån, ' +
        'skolfrånvaro',
      en: 'intensive, home visits, family workers at home, last resort, troubled teenager, runs away, skips school',
    },
  },
  'substitute-care': {
    name: { fi: 'Sijaishuolto', sv: 'Vård utom hemmet', en: 'Substitute care' },
    description: {
      fi: 'Lapsi tai nuori asuu sijaisperheessä, perhekodissa tai lastenkodissa.',
      sv: 'Barnet eller den unga bor i en fosterfamilj, ett familjehem eller ett barnhem.',
      en: 'A child or young person lives with a foster family, in a family home or in a children’s home.',
    },
    everydayWords: {
      fi: 'huostaanotto, sijaisperhe, lastenkoti, laitos, perhekoti, tapaamiset, nuorisokoti, sijoitus, sijoitettu, ' +
        'sijoitettiin, huostassa, huostaan, sijaisvanhemmat, sijaiskoti, koulukoti, lapsi vietiin',
      sv: 'omhändertagande, fosterfamilj, barnhem, institution, familjehem, umgänge, ungdomshem, placering, ' +
        'placerad, placerades, omhändertagen, fosterhem, fosterföräldrar, skolhem, tog barnet',
      en: 'taken into care, foster family, children’s home, family visits, youth home, placement, foster care, ' +
        'foster parents, foster home, custody taken, took my child, children’s institution',
    },
  },
  'after-care': {
    name: { fi: 'Jälkihuolto', sv: 'Eftervård', en: 'After-care' },
    description: {
      fi: 'Tukea nuorelle, joka aloittaa omaa elämäänsä sijoituksen jälkeen.',
      sv: 'Stöd för den unga som börjar sitt eget liv efter en placering.',
      en: 'Support for a young person who starts a life of their own after placement.',
    },
    everydayWords: {
      fi: 'jälkkäri, jälkihuolto, oma kämppä, itsenäistyminen, itsenäistymisvarat, täytän 18, jälkihuollon ohjaaja, ' +
        'sijoituksen jälkeen',
      sv: 'eftervård, egen lya, bli självständig, självständighetsmedel, fyller 18, efter placeringen, eftervårdare',
      en: 'leaving care, own flat, independence, turning 18, start-up money, after placement, care leaver',
    },
  },
} satisfies Record<string, ServiceContent>
