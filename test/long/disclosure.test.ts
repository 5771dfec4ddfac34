// What is hidden stays hidden, over thousands of hierarchies, linked tables and histories of releases.
import { holdsFor } from '../disclosure/held.ts'

holdsFor(400)
