/**
 * Names of technologies and ways of working by group. A name with `exact` case is an everyday word in lower case.
 * Source: the editors' own list; facts only.
 */
export interface TechnologyGroup {
  readonly id: string;
  /** How messages name the group. */
  readonly label: string;
  readonly terms: readonly string[];
  /** Counts only as written, with capitals, and not as the first word of a sentence that goes on. */
  readonly exact?: readonly string[];
  /** Names that are also a place, a season or a person: as `exact`, and only where the text speaks of tools. */
  readonly ambiguous?: readonly string[];
}

/** Words beside which an ambiguous name means the tool. */
export const toolWords =
  /\b(?:programming|frameworks?|languages?|cod(?:e|ing)|stack|experience|knowledge|proficien\w+|fluen\w+|familiar\w*|written|years|skills?|develop(?:er|ers|ing)?|engineers?)\b/i;

/** Words beside which "R" and "C" do; "experience in R" could still be a part of "R & D". */
export const letterWords = /\b(?:programming|languages?|statistic\w+|embedded|firmware)\b/i;

/** What follows an ambiguous name where it is an everyday word or another name. */
export const otherMeaning =
  /^(?:\s?&|\s(?:&|20\d\d|semester|term|break|intern\w*|season|training|cohort|cleaning|class|entry|delivery|lanes?|checkout|response|to\b|above|beyond|through|for\b|out\b|live|suite|level|grade|with (?:us|confidence)|at\b|quickly|promptly|fast|appropriately|yourself|ideas|interest)|,? (?:arizona|az|colorado|illinois)\b|\.\s?\p{Ll})/iu;

/** What stands before a name that only looks like a tool: "American Express", "vitamin C". */
export const otherName =
  /\b(?:american|orient|national|british|hot|each|this|next|last|every|late|early|vitamin|class|category|grade|hepatitis|type|in the|of the) $/i;

export const technologyGroups: readonly TechnologyGroup[] = [
  {
    id: 'languages',
    label: 'programming languages',
    terms:
      'java, kotlin, python, golang, typescript, javascript, c#, c++, php, ruby, scala, erlang, clojure, haskell, node.js, nodejs, f#, perl, objective-c'.split(
        ', ',
      ),
    exact: 'SQL, Groovy, Elixir, Go, Rust, Swift, Node'.split(', '),
    ambiguous: 'Dart, Julia, R, C'.split(', '),
  },
  {
    id: 'frameworks',
    label: 'back-end frameworks',
    terms:
      'spring boot, django, fastapi, ruby on rails, laravel, symfony, asp.net, .net, nestjs, express.js, quarkus, micronaut, ktor, phoenix framework, entity framework, gin framework, play framework, akka'.split(
        ', ',
      ),
    exact: 'Actix, Axum, Hibernate, Rails, Flask'.split(', '),
    ambiguous: 'Spring, Express, Phoenix, Gin, Echo'.split(', '),
  },
  {
    id: 'frontend',
    label: 'front-end technologies',
    terms:
      'react.js, reactjs, angularjs, vue, vue.js, vuejs, next.js, nuxt, svelte, jquery, html, html5, css, css3, scss, webpack, vite, redux, ember.js, storybook'.split(
        ', ',
      ),
    exact: 'React, Angular, Sass, SASS, Tailwind, Bootstrap'.split(', '),
  },
  {
    id: 'databases',
    label: 'databases',
    terms:
      'postgresql, postgres, mysql, mariadb, mongodb, redis, cassandra, dynamodb, elasticsearch, opensearch, sqlite, sql server, oracle database, cockroachdb, neo4j, clickhouse, bigquery, memcached, nosql, relational database, relational databases, database, databases, couchbase, firestore'.split(
        ', ',
      ),
    exact: 'SQL, Mongo, Solr, Snowflake'.split(', '),
    ambiguous: ['Aurora'],
  },
  {
    id: 'cloud',
    label: 'cloud platforms',
    terms:
      'aws, amazon web services, gcp, google cloud, google cloud platform, heroku, digitalocean, cloudflare, openstack, cloud-native, cloud native, cloud infrastructure, cloud platform, cloud platforms, cloud services, cloud data warehouse, public cloud, vercel, fly.io, hetzner'.split(
        ', ',
      ),
    exact: ['Azure'],
  },
  {
    id: 'containers',
    label: 'containers and serverless',
    terms:
      'docker, kubernetes, k8s, helm charts, containers, containerisation, containerization, serverless, aws lambda, cloud run, fargate, ecs, elastic container service, eks, gke, podman, openshift, cloud functions'.split(
        ', ',
      ),
    exact: 'Lambda, Helm'.split(', '),
    ambiguous: ['Nomad'],
  },
  {
    id: 'ci-cd',
    label: 'CI/CD',
    terms:
      'ci/cd, ci / cd, cicd, continuous integration, continuous delivery, continuous deployment, github actions, gitlab ci, jenkins, circleci, travis ci, travis-ci, teamcity, argo cd, argocd, terraform, ansible, infrastructure as code, pulumi, buildkite, deployment pipeline, deployment pipelines'.split(
        ', ',
      ),
    exact: ['CI'],
    ambiguous: ['Bamboo'],
  },
  {
    id: 'messaging',
    label: 'messaging and streaming',
    terms:
      'kafka, rabbitmq, sqs, pub/sub, pubsub, kinesis, activemq, message queue, message queues, event-driven, event driven, event streaming, sidekiq, zeromq, amqp, mqtt, event bus'.split(
        ', ',
      ),
    exact: 'Pulsar, NATS, Celery'.split(', '),
  },
  {
    id: 'api-styles',
    label: 'API styles',
    terms:
      'restful, rest api, rest apis, graphql, grpc, openapi, webhooks, websockets, api design, json api, microservices, micro-services, public api, web services, apis'.split(
        ', ',
      ),
    exact: 'REST, SOAP'.split(', '),
  },
  {
    id: 'observability',
    label: 'monitoring',
    terms:
      'observability, monitoring, prometheus, grafana, datadog, new relic, opentelemetry, splunk, logging, tracing, elk stack, kibana, on-call, alerting, incident response, pagerduty'.split(
        ', ',
      ),
    exact: 'Sentry, ELK, Honeycomb'.split(', '),
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
      'unit tests, unit testing, integration tests, integration testing, automated testing, automated tests, test automation, tdd, test-driven development, test driven development, bdd, junit, pytest, rspec, selenium, test coverage, testing, load testing, contract testing'.split(
        ', ',
      ),
    exact: 'Jest, Cypress, Playwright'.split(', '),
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
  {
    id: 'mobile',
    label: 'mobile technologies',
    terms:
      'android, ios, mobile app, mobile apps, mobile development, cocoapods, flutter, react native, swiftui, uikit, jetpack compose, xcode, android studio'.split(
        ', ',
      ),
  },
  {
    id: 'data-work',
    label: 'data pipelines and analysis',
    terms:
      'airflow, pyspark, hadoop, databricks, dbt, pandas, numpy, tableau, power bi, looker studio, data warehouse, data warehouses, data pipelines, data lake, etl, elt'.split(
        ', ',
      ),
    exact: 'Flink, Hive, Redshift, Spark'.split(', '),
    ambiguous: ['Looker'],
  },
  {
    id: 'machine-learning',
    label: 'machine learning',
    terms:
      'pytorch, tensorflow, scikit-learn, keras, xgboost, mlflow, kubeflow, hugging face, deep learning, neural networks, computer vision, natural language processing'.split(
        ', ',
      ),
  },
];
