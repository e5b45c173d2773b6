import { type OwnServer, startOwnServer } from '../own-server'
import { CLIENT } from './oidc-provider'

/** A server of its own, with one sign-in provider called “College” switched on. */
export function startWithProvider(issuer: string): Promise<OwnServer> {
  return startOwnServer({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: 'College',
  })
}
