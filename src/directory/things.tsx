// The things that the directory is made of, each with its form, its rows and its page.
import { Hono } from 'hono'
import { leftByManager, leftBySupervisor } from '../feedback/handover/replaced.ts'
import { leftOpen } from '../feedback/handover/service-handlers.ts'
import type { Tx } from '../db/db.ts'
import { desk } from '../paths.ts'
import type { Keys } from '../privacy/keys.ts'
import type { Actor } from '../staff/actor.ts'
import type { Translated } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import { parentField, readStep, stepValues } from './begin/form.ts'
import { StepPage } from './begin/pages/step.tsx'
import { addStep, changeStep, findStep, stepChoices, type StepDetails } from './begin/steps.sql.ts'
import { addDropIn, changeDropIn, dropInChoices, findDropIn } from './drop-ins/edit.sql.ts'
import { dropInValues, readDropIn, type DropInDetails } from './drop-ins/form.ts'
import { DropInPage } from './drop-ins/pages/edit.tsx'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import type { LineDetails, MunicipalityDetails, OtherDetails, PlaceDetails, ServiceDetails, SituationDetails, TelephoneDetails, UnitDetails } from './directory.ts'
import type { WithHistory } from './addresses.ts'
import { editRoutes, saveThing, type Edited } from './edit-routes.tsx'
import type { FormValues } from './forms/reading.ts'
import { lineValues, readLine } from './forms/line.ts'
import { otherValues, readOther } from './forms/other.ts'
import { readService, serviceValues } from './forms/service.ts'
import { beganTooLate, municipalityValues, readMunicipality, readUnit, unitValues } from './forms/units.ts'
import { placeValues, readPlace } from './forms/place.ts'
import { readTelephone, telephoneValues } from './forms/telephone.ts'
import { readSituation, situationValues } from './forms/situation.ts'
import { addLine, changeLine, findLine } from './lines.sql.ts'
import { helpers } from './offered.sql.ts'
import { addOther, changeOther, findOther } from './others.sql.ts'
import { LinePage } from './pages/line.tsx'
import { OtherPage } from './pages/other.tsx'
import { ServicePage } from './pages/service.tsx'
import { MunicipalityPage, UnitPage } from './pages/units.tsx'
import { PlacePage } from './pages/place.tsx'
import { TelephonePage } from './pages/telephone.tsx'
import { addPlace, changePlace, findPlace } from './place.sql.ts'
import { addService, changeService, findEditedService } from './service.sql.ts'
import { addTelephone, changeTelephone, findTelephone } from './telephone.sql.ts'
import { SituationPage } from './pages/situation.tsx'
import { addSituation, changeSituation, findEditedSituation } from './situations.sql.ts'
import {
  addMunicipality, addUnit, changeMunicipality, changeUnit, findEditedUnit, findMunicipality, heardBy,
} from './units.sql.ts'

export const thingRoutes = (context: Context): Hono =>
  new Hono()
    .route('/', editRoutes(context, line))
    .route('/', editRoutes(context, service))
    .route('/', editRoutes(context, unit))
    .route('/', editRoutes(context, place))
    .route('/', editRoutes(context, municipality))
    .route('/', editRoutes(context, telephone))
    .route('/', editRoutes(context, situation))
    .route('/', editRoutes(context, other))
    .route('/', editRoutes(context, step))
    .route('/', editRoutes(context, dropIn))

const line: Edited<LineDetails> = {
  thing: 'line', ending: 'line', Page: LinePage,
  initial: () => ({ position: '0' }),
  find: findLine, values: lineValues, read: readLine, add: addLine, change: changeLine, leaves: leftByManager,
  role: { owner: (id) => ({ role: 'line-manager', ofId: id }), holder: ({ managerId }) => managerId },
}

const service: Edited<ServiceDetails> = {
  thing: 'service', ending: 'service', Page: ServicePage,
  initial: (query) => ({ position: '0', line: query('line') ?? '' }),
  find: findEditedService, values: serviceValues,
  beside: ({ serviceLineId }) => ({ service_line_id: serviceLineId }),
  read: readService, add: addService, change: changeService, leaves: leftOpen,
}

const unit: Edited<UnitDetails> = {
  thing: 'unit', ending: 'unit', Page: UnitPage,
  find: findEditedUnit, values: unitValues,
  beside: ({ municipalityId, placeId }) => ({ municipality_id: municipalityId, place_id: placeId }),
  read: readUnit, add: addUnit, change: changeUnit, leaves: leftBySupervisor,
  refuses: async (tx, id, details, { today, t, language }) => beganTooLate(details, { heardBy: await heardBy(tx, id), endedOn: details.endedOn, today }, t.upkeep.unitBegan, language),
  role: { owner: (id) => ({ role: 'unit-supervisor', ofId: id }), holder: ({ supervisorId }) => supervisorId },
}

const place: Edited<PlaceDetails> = {
  thing: 'place', ending: 'place', Page: PlacePage,
  find: findPlace, values: placeValues,
  beside: ({ municipalityId }) => ({ municipality_id: municipalityId }),
  read: readPlace, add: addPlace, change: changePlace,
}

const municipality: Edited<MunicipalityDetails> = {
  thing: 'municipality', Page: MunicipalityPage,
  find: findMunicipality, values: municipalityValues,
  read: readMunicipality, add: addMunicipality, change: changeMunicipality,
}

const telephone: Edited<TelephoneDetails> = {
  thing: 'telephone', ending: 'telephone', Page: TelephonePage,
  initial: () => ({ position: '0' }),
  find: findTelephone, values: telephoneValues,
  beside: ({ unitId }) => ({ unit_id: unitId }),
  read: readTelephone, add: addTelephone, change: changeTelephone,
}

const situation: Edited<SituationDetails> = {
  thing: 'situation', ending: 'situation', Page: SituationPage, list: desk.situations,
  initial: () => ({ position: '0' }),
  find: findEditedSituation, values: situationValues, offers: async (db, today) => ({ helpers: await helpers(db, today) }),
  read: readSituation, add: addSituation, change: changeSituation,
}

const step: Edited<StepDetails> = {
  thing: 'step', ending: 'step', Page: StepPage, list: desk.firstSteps,
  initial: (query) => ({ position: '0', after: 'question', [parentField]: query('step') ?? '' }),
  find: findStep, values: stepValues, offers: stepChoices,
  beside: ({ parentId }) => ({ parent_id: parentId }),
  read: readStep, add: addStep, change: changeStep,
}

const dropIn: Edited<DropInDetails> = {
  thing: 'drop-in', ending: 'drop-in', Page: DropInPage,
  initial: (query) => ({ often: 'month-1', place: query('place') ?? '' }),
  find: findDropIn, values: dropInValues, offers: dropInChoices,
  beside: ({ placeId }) => ({ place_id: placeId }),
  read: readDropIn, add: addDropIn, change: changeDropIn,
}

const other: Edited<OtherDetails> = {
  thing: 'other', ending: 'other', Page: OtherPage, list: desk.situations,
  initial: () => ({ position: '0' }),
  find: findOther, values: otherValues, read: readOther, add: addOther, change: changeOther,
}

/** How what was changed is put back: by the form of the thing, with all that it asks and refuses. */
export type Keeper = {
  values(tx: Tx, id: string): Promise<FormValues | null>
  putBack(tx: Tx, form: Form, id: string, by: { by: Actor; now: Date; keys: Keys }): Promise<'saved' | 'not-found' | 'changed-meanwhile' | Problem[]>
}

const keeper = <Details extends { name: Translated }>(edited: Edited<Details>): Keeper => ({
  values: async (tx, id) => {
    const stored = await edited.find(tx, id)
    return stored && edited.values(stored)
  },
  putBack: async (tx, form, id, by) => (await saveThing(tx, edited, form, id, { ...by, what: 'put-back' })).outcome,
})

export const keepers: Record<WithHistory, Keeper> = {
  service: keeper(service), unit: keeper(unit), place: keeper(place), telephone: keeper(telephone), other: keeper(other), 'drop-in': keeper(dropIn),
}
