CREATE SCHEMA "ledger";
--> statement-breakpoint
CREATE TABLE "ledger"."about" (
	"subject_id" text NOT NULL,
	"index" bigint NOT NULL,
	CONSTRAINT "about_subject_id_index_pk" PRIMARY KEY("subject_id","index")
);
--> statement-breakpoint
CREATE TABLE "ledger"."checkpoint" (
	"size" bigint PRIMARY KEY NOT NULL,
	"root" "bytea" NOT NULL,
	"at" timestamp(6) with time zone NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger"."distinct_subject" (
	"key" text NOT NULL,
	"subject_id" text NOT NULL,
	"nth" integer NOT NULL,
	"index" bigint NOT NULL,
	CONSTRAINT "distinct_subject_key_subject_id_pk" PRIMARY KEY("key","subject_id")
);
--> statement-breakpoint
CREATE TABLE "ledger"."leaf" (
	"index" bigint PRIMARY KEY NOT NULL,
	"receipt_id" text NOT NULL,
	"commitment" "bytea" NOT NULL,
	"receipt_hash" "bytea" NOT NULL,
	"leaf_hash" "bytea" NOT NULL,
	CONSTRAINT "leaf_receipt_id_unique" UNIQUE("receipt_id")
);
--> statement-breakpoint
CREATE TABLE "ledger"."node" (
	"level" smallint NOT NULL,
	"index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "node_level_index_pk" PRIMARY KEY("level","index")
);
--> statement-breakpoint
CREATE TABLE "ledger"."operation" (
	"hash" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger"."record" (
	"index" bigint PRIMARY KEY NOT NULL,
	"salt" "bytea" NOT NULL,
	"at" timestamp(6) with time zone NOT NULL,
	"body" jsonb NOT NULL,
	"key_id" text NOT NULL,
	"signature" "bytea" NOT NULL,
	"who" text GENERATED ALWAYS AS (body ->> 'who') STORED,
	"purpose" text GENERATED ALWAYS AS (body ->> 'purpose') STORED,
	"grant_id" text GENERATED ALWAYS AS (body ->> 'grant') STORED,
	"embargoed" boolean GENERATED ALWAYS AS ((body ->> 'embargoed')::boolean) STORED
);
--> statement-breakpoint
CREATE INDEX "about_index_index" ON "ledger"."about" USING btree ("index");--> statement-breakpoint
CREATE UNIQUE INDEX "distinct_subject_key_nth_index" ON "ledger"."distinct_subject" USING btree ("key","nth");--> statement-breakpoint
CREATE INDEX "distinct_subject_index_index" ON "ledger"."distinct_subject" USING btree ("index");--> statement-breakpoint
CREATE INDEX "record_at_index" ON "ledger"."record" USING btree ("at");--> statement-breakpoint
CREATE INDEX "record_grant_id_index_index" ON "ledger"."record" USING btree ("grant_id","index") WHERE grant_id is not null;