import { describe, expect, it } from 'vitest'
import { ANSWER_POLICY, contentSecurityPolicy, isDataAddress } from './content-security-policy'

const served = contentSecurityPolicy({ nonce: 'n0', secure: true, dev: false })

describe('the policy of a page', () => {
  it('lets nothing run or paint that has no nonce, and compiles nothing', () => {
    expect(served).not.toMatch(/unsafe|\*|http:|https:|blob:/)
    expect(served).toContain(`script-src 'self' 'nonce-n0' 'strict-dynamic';`)
    expect(served).toContain(`style-src 'self' 'nonce-n0';`)
  })

  it('keeps objects, bases, frames and forms that lead elsewhere out', () => {
    for (const directive of [
      `object-src 'none'`,
      `base-uri 'none'`,
      `form-action 'self'`,
      `frame-ancestors 'none'`,
      `worker-src 'self'`,
      `connect-src 'self'`,
    ]) {
      expect(served.split('; ')).toContain(directive)
    }
  })

  it('asks for TLS only where the server has it', () => {
    expect(served).toContain('upgrade-insecure-requests')
    expect(contentSecurityPolicy({ nonce: 'n0', secure: false, dev: false })).not.toContain('upgrade')
  })

  it('is loosened for the development server alone', () => {
    const dev = contentSecurityPolicy({ nonce: 'n0', secure: false, dev: true })
    expect(dev).toContain(`'unsafe-eval'`)
    expect(dev).toContain(`base-uri 'none'`)
  })
})

describe('the policy of data', () => {
  it('lets nothing come to life', () => {
    expect(ANSWER_POLICY).toMatch(/^default-src 'none'; /)
    expect(ANSWER_POLICY).toContain(`frame-ancestors 'none'`)
  })

  it.each(['/api/health', '/api/auth/session', '/reader/1/reader.onnx'])('goes with %s', (address) => {
    expect(isDataAddress(address)).toBe(true)
  })

  it.each(['/', '/apiary', '/reader', '/questions/api/', '/shared/api/x'])(
    'does not go with %s',
    (address) => {
      expect(isDataAddress(address)).toBe(false)
    },
  )
})
