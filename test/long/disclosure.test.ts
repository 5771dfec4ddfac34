// What is hidden stays hidden, over thousands of hierarchies, linked tables and histories of releases.
import { holdsFor, holdsForYears } from '../disclosure/held.ts'

holdsFor(400)
holdsForYears(50)
