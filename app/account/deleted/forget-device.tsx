'use client'

import { useEffect } from 'react'
import { clearDevice } from '@/lib/clear-device'
import { isDeleting } from '../delete/deleting-mark'

/** Clears what scripts have kept in this browser, where this tab has just deleted everything. Renders nothing. */
export function ForgetDevice() {
  useEffect(() => {
    if (isDeleting()) clearDevice([localStorage, sessionStorage])
  }, [])
  return null
}
