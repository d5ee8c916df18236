export { nearest } from '../rules/nearest.ts'
