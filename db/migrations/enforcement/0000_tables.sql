CREATE SCHEMA "enforcement";
--> statement-breakpoint
CREATE TABLE "enforcement"."decision" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"authority_code" text NOT NULL,
	"doc_no" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."decision_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"valid_until" date,
	"facts" jsonb NOT NULL,
	"facts_hash" text NOT NULL,
	"batch_id" text,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."import_batch" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"template" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."publication_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"site" text NOT NULL,
	"published_on" date,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."quarantined_row" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"line" integer NOT NULL,
	"template" text NOT NULL,
	"columns" text[] NOT NULL,
	"cells" jsonb NOT NULL,
	"row_hash" text NOT NULL,
	"faults" jsonb NOT NULL,
	"decision_id" text,
	"facts" jsonb,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."settlement" (
	"quarantine_id" text PRIMARY KEY NOT NULL,
	"kept" text NOT NULL,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."source_report" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"reported_up_to" timestamp(6) with time zone NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "decision_kind_authority_code_doc_no_index" ON "enforcement"."decision" USING btree ("kind","authority_code","doc_no");--> statement-breakpoint
CREATE INDEX "decision_statement_subject_id_decided_on_index" ON "enforcement"."decision_statement" USING btree ("subject_id","decided_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_statement_decision_id_known_from_index" ON "enforcement"."decision_statement" USING btree ("decision_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_statement_kind_decision_id_index" ON "enforcement"."decision_statement" USING btree ("kind","decision_id");--> statement-breakpoint
CREATE INDEX "publication_statement_decision_id_known_from_index" ON "enforcement"."publication_statement" USING btree ("decision_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "quarantined_row_row_hash_index" ON "enforcement"."quarantined_row" USING btree ("row_hash");--> statement-breakpoint
CREATE INDEX "quarantined_row_decision_id_index" ON "enforcement"."quarantined_row" USING btree ("decision_id") WHERE decision_id is not null;--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "enforcement"."source_report" USING btree ("known_from" DESC NULLS LAST);