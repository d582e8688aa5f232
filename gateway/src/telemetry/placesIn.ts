import { Counter, Gauge, type Registry } from 'prom-client'
import type { Standing } from '../door/places.ts'

/** What stands at the places of a door, by rank, read when it is asked for. */
export function placesIn(registry: Registry, standing: () => readonly Standing[]): void {
  const labelNames = ['rank'] as const
  const registers = [registry]
  new Gauge({
    name: 'xinlu_places_held',
    help: 'requests that have a place at the door',
    ...{ labelNames, registers },
    collect() {
      for (const { rank, held } of standing()) this.set({ rank }, held)
    },
  })
  new Gauge({
    name: 'xinlu_places_waiting',
    help: 'requests that wait for a place',
    ...{ labelNames, registers },
    collect() {
      for (const { rank, waiting } of standing()) this.set({ rank }, waiting)
    },
  })
  new Counter({
    name: 'xinlu_requests_admitted_total',
    help: 'requests that were given a place',
    ...{ labelNames, registers },
    collect() {
      this.reset()
      for (const { rank, admitted } of standing()) this.inc({ rank }, admitted)
    },
  })
  new Counter({
    name: 'xinlu_requests_shed_total',
    help: 'requests that were told BUSY',
    ...{ labelNames, registers },
    collect() {
      this.reset()
      for (const { rank, shed } of standing()) this.inc({ rank }, shed)
    },
  })
}
