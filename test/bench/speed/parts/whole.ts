import { configurationFrom, rooms, startHouse } from '@xinlu/gateway'
import { pino } from 'pino'
import { answering, given } from '../part.ts'

// The house as it is started every day: its database, what it checks, its door. The data is there.
const settings = { ...process.env, NODE_ENV: '', XINLU_DATA: given().data, PORT: '0', DATABASE_URL: '' }
const names = rooms.map((room) => room.name)
const house = await startHouse(configurationFrom(settings, names), Date.now, pino({ level: 'error' }))
answering(house.url, house.close)
