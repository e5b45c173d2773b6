import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { StartFault } from './fault.mjs'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Where to listen and what to call ourselves, from HOST, PORT and APP_URL. */
export function readAddress(env) {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StartFault(
      `PORT is "${env.PORT}", and must be a number from 1 to 65535: set it, or leave it out for 3000.`,
    )
  }
  if (env.APP_URL && !/^https?:$/.test(readProtocol(env.APP_URL))) {
    throw new StartFault(
      `APP_URL is "${env.APP_URL}", and must be a whole address such as https://starline.example.`,
    )
  }
  const lan = findLanAddress()
  const onLoopback = LOOPBACK.includes(host)
  const name = onLoopback ? 'localhost' : (lan ?? 'localhost')
  const appUrl = (env.APP_URL || `http://${name}:${port}`).replace(/(?<!\/)\/+$/, '')
  return { host, port, appUrl, lan, onLoopback }
}

/** How a phone on the same network gets here: one line for people. */
export function describePhone({ onLoopback, port, lan, appUrl }) {
  if (!lan) return 'From a phone: connect this machine to a network first.'
  if (onLoopback)
    return `From a phone on the same network: start with HOST=0.0.0.0 npm start, then open http://${lan}:${port}`
  return `From a phone on the same network: open ${appUrl}`
}

/** Throws a fault where something else listens there already, or the address is not ours. */
export function checkPortIsFree({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', ({ code }) => reject(new StartFault(describeListenError(code, host, port))))
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve))
  })
}

function describeListenError(code, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`
  }
  if (code === 'EACCES')
    return `This user may not listen on port ${port}: choose one above 1023, such as PORT=3000 npm start.`
  return `Can't listen on ${host} (${code}): set HOST to an address of this machine, such as 127.0.0.1 or 0.0.0.0.`
}

function findLanAddress() {
  return Object.values(networkInterfaces())
    .flat()
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}

function readProtocol(address) {
  try {
    return new URL(address).protocol
  } catch {
    return ''
  }
}
