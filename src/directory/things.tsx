// The things that the directory is made of, each with its form, its rows and its page.
import { Hono } from 'hono'
import { leftByManager, leftBySupervisor } from '../feedback/handover/replaced.ts'
import { leftOpen } from '../feedback/handover/service-handlers.ts'
import { desk } from '../paths.ts'
import type { Context } from '../web/context.ts'
import { parentField, readStep, stepValues } from './begin/form.ts'
import { StepPage } from './begin/pages/step.tsx'
import { addStep, changeStep, findStep, stepChoices, type StepDetails } from './begin/steps.sql.ts'
import { addDropIn, changeDropIn, dropInChoices, findDropIn } from './drop-ins/edit.sql.ts'
import { dropInValues, readDropIn, type DropInDetails } from './drop-ins/form.ts'
import { DropInPage } from './drop-ins/pages/edit.tsx'
import type { LineDetails, MunicipalityDetails, OtherDetails, PlaceDetails, ServiceDetails, SituationDetails, TelephoneDetails, UnitDetails } from './directory.ts'
import { editRoutes, type Edited } from './edit-routes.tsx'
import { lineValues, readLine } from './forms/line.ts'
import { otherValues, readOther } from './forms/other.ts'
import { readService, serviceValues } from './forms/service.ts'
import { municipalityValues, readMunicipality, readUnit, unitValues } from './forms/units.ts'
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
  addMunicipality, addUnit, changeMunicipality, changeUnit, findEditedUnit, findMunicipality,
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
