import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { Deployment } from 'kubernetes-models/apps/v1'
import { CronJob } from 'kubernetes-models/batch/v1'
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1'
import { ConfigMap, Namespace, Service, ServiceAccount } from 'kubernetes-models/v1'
import { parse, parseAllDocuments } from 'yaml'

/** What a manifest says, read by path in the tests. */
// biome-ignore lint/suspicious/noExplicitAny: manifests are read by path, and held against their models first
export type Manifest = any

export const deployFolder = join(root, 'deploy')

/** Every object of deploy/kubernetes, with the file that holds it. */
export function manifests(): { file: string; object: Manifest }[] {
  return globSync('*.yaml', { cwd: join(deployFolder, 'kubernetes') })
    .filter((file) => file !== 'kustomization.yaml')
    .sort()
    .flatMap((file) =>
      parseAllDocuments(readFileSync(join(deployFolder, 'kubernetes', file), 'utf8')).map((document) => {
        if (document.errors.length > 0) throw document.errors[0]
        return { file, object: document.toJS() as Manifest }
      }),
    )
}

const models = {
  Deployment,
  CronJob,
  Ingress,
  NetworkPolicy,
  PodDisruptionBudget,
  ConfigMap,
  Namespace,
  Service,
  ServiceAccount,
} as const

/** Holds an object against the model that Kubernetes publishes of its kind; throws what does not fit. */
export function validate(object: Manifest): void {
  const Model = models[object.kind as keyof typeof models] as new (
    data: Manifest,
  ) => {
    apiVersion: string
    validate(): void
  }
  if (!Model) throw new Error(`no model of ${object.kind}`)
  const model = new Model(object)
  if (model.apiVersion !== object.apiVersion) throw new Error(`${object.kind} is not of ${object.apiVersion}`)
  model.validate()
}

/** The pods that an object makes, if it makes any. */
export const podOf = (object: Manifest): Manifest =>
  object.kind === 'CronJob'
    ? object.spec.jobTemplate.spec.template
    : object.kind === 'Deployment' && object.spec.template

/** The services of deploy/compose.yaml, with what they merge. */
export const composed = (): Manifest => parse(readFileSync(join(deployFolder, 'compose.yaml'), 'utf8'), { merge: true })
