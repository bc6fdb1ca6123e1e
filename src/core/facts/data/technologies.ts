/**
 * Names of technologies and ways of working by group. A name with `exact` case is an everyday word in lower case.
 * Source: the editors' own list; facts only.
 */
export interface TechnologyGroup {
  readonly id: string;
  /** How messages name the group. */
  readonly label: string;
  readonly terms: readonly string[];
  /** Counts only as written, with capitals. */
  readonly exact?: readonly string[];
}

export const technologyGroups: readonly TechnologyGroup[] = [
  {
    id: 'languages',
    label: 'programming languages',
    terms:
      'java, kotlin, python, golang, typescript, javascript, c#, c++, php, ruby, scala, elixir, erlang, clojure, haskell, node.js, nodejs, f#, perl, groovy, objective-c'.split(
        ', ',
      ),
    exact: 'Go, Rust, Swift, Node, Dart, Julia, SQL, R, C'.split(', '),
  },
  {
    id: 'frameworks',
    label: 'frameworks',
    terms:
      'spring boot, django, flask, fastapi, ruby on rails, laravel, symfony, asp.net, .net, nestjs, express.js, quarkus, micronaut, ktor, phoenix framework, hibernate, entity framework, next.js, gin framework'.split(
        ', ',
      ),
    exact: 'Spring, Rails, Express, Phoenix, Gin, Echo, Actix, Axum'.split(', '),
  },
  {
    id: 'frontend',
    label: 'front-end technologies',
    terms:
      'react.js, reactjs, angular, angularjs, vue, vue.js, svelte, jquery, html, html5, css, css3, sass, tailwind, webpack, redux, ember.js, bootstrap'.split(
        ', ',
      ),
    exact: ['React'],
  },
  {
    id: 'databases',
    label: 'databases',
    terms:
      'postgresql, postgres, mysql, mariadb, mongodb, redis, cassandra, dynamodb, elasticsearch, opensearch, sqlite, sql server, oracle database, cockroachdb, neo4j, clickhouse, snowflake, bigquery, memcached, nosql, relational database, relational databases, database, databases, couchbase, firestore, aurora'.split(
        ', ',
      ),
    exact: 'SQL, Mongo, Solr'.split(', '),
  },
  {
    id: 'cloud',
    label: 'cloud platforms',
    terms:
      'aws, amazon web services, azure, gcp, google cloud, google cloud platform, heroku, digitalocean, cloudflare, openstack, cloud-native, cloud native, cloud infrastructure, vercel, fly.io, hetzner'.split(
        ', ',
      ),
    exact: [],
  },
  {
    id: 'containers',
    label: 'containers and serverless',
    terms:
      'docker, kubernetes, k8s, helm, containers, containerisation, containerization, serverless, aws lambda, cloud run, fargate, ecs, eks, gke, podman, nomad, openshift, cloud functions'.split(
        ', ',
      ),
    exact: 'Lambda'.split(', '),
  },
  {
    id: 'ci-cd',
    label: 'CI/CD',
    terms:
      'ci/cd, ci / cd, cicd, continuous integration, continuous delivery, continuous deployment, github actions, gitlab ci, jenkins, circleci, travis, teamcity, argo cd, argocd, terraform, ansible, infrastructure as code, pulumi, buildkite, deployment pipeline, deployment pipelines'.split(
        ', ',
      ),
    exact: 'CI, Bamboo'.split(', '),
  },
  {
    id: 'messaging',
    label: 'messaging and streaming',
    terms:
      'kafka, rabbitmq, sqs, pub/sub, pubsub, kinesis, nats, activemq, message queue, message queues, event-driven, event driven, event streaming, celery, sidekiq, zeromq, amqp, mqtt, event bus'.split(
        ', ',
      ),
    exact: 'Pulsar'.split(', '),
  },
  {
    id: 'api-styles',
    label: 'API styles',
    terms:
      'restful, rest api, rest apis, graphql, grpc, openapi, soap, webhooks, websockets, api design, json api, microservices, micro-services, public api, web services, apis'.split(
        ', ',
      ),
    exact: ['REST'],
  },
  {
    id: 'observability',
    label: 'observability',
    terms:
      'observability, monitoring, prometheus, grafana, datadog, new relic, opentelemetry, splunk, sentry, logging, tracing, elk, kibana, honeycomb, on-call, alerting, incident response, pagerduty'.split(
        ', ',
      ),
    exact: [],
  },
  {
    id: 'security',
    label: 'security',
    terms:
      'security, secure coding, owasp, oauth, oauth2, openid connect, jwt, encryption, gdpr, soc 2, iso 27001, authentication, authorisation, authorization, penetration testing, threat modelling, threat modeling, pci dss, hipaa'.split(
        ', ',
      ),
    exact: [],
  },
  {
    id: 'testing',
    label: 'testing',
    terms:
      'unit tests, unit testing, integration tests, integration testing, automated testing, automated tests, test automation, tdd, test-driven development, test driven development, bdd, junit, pytest, rspec, jest, cypress, selenium, playwright, test coverage, testing, load testing, contract testing'.split(
        ', ',
      ),
    exact: [],
  },
  {
    id: 'ways-of-working',
    label: 'version control and ways of working',
    terms:
      'git, github, gitlab, bitbucket, version control, code review, code reviews, pull requests, agile, scrum, kanban, pair programming, pairing, sprint, sprints, trunk-based development, devops, design docs, retrospectives, stand-ups'.split(
        ', ',
      ),
    exact: [],
  },
];
