// A process beside the server that reads reports. Node cannot strip types yet, so it learns to before it loads what it is to do.
import { constants, setPriority } from 'node:os'
import { register } from 'tsx/esm/api'
import { worker } from 'workerpool'

// Ctrl-C reaches every process of a terminal; the server says itself when this one may go.
process.on('SIGINT', () => undefined)
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
register()
const { errands } = await import('./errands.ts')
worker(errands)
