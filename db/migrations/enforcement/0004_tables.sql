CREATE TABLE "enforcement"."case_document" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"kind" text NOT NULL,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"template" text NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."decision_change" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"change" text NOT NULL,
	"reason" text NOT NULL,
	"changed_on" date NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."exemption" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"item" text NOT NULL,
	"doc_no" text NOT NULL,
	"decided_on" date NOT NULL,
	"breach_facts" text NOT NULL,
	"conditions" jsonb NOT NULL,
	"commitment_id" text NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."objection" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"ground" text NOT NULL,
	"proofs" text[] NOT NULL,
	"issuing_unit" text NOT NULL,
	"recorded_by" text,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."proof" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text,
	"unit" text,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"parts" integer NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."proof_part" (
	"proof_id" text NOT NULL,
	"part" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "proof_part_proof_id_part_pk" PRIMARY KEY("proof_id","part")
);
--> statement-breakpoint
CREATE TABLE "enforcement"."propagation" (
	"repair_id" text NOT NULL,
	"target" text NOT NULL,
	"kind" text NOT NULL,
	"owner" text NOT NULL,
	"required_by" date,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "propagation_repair_id_target_pk" PRIMARY KEY("repair_id","target")
);
--> statement-breakpoint
CREATE TABLE "enforcement"."propagation_confirmation" (
	"repair_id" text NOT NULL,
	"target" text NOT NULL,
	"note" text NOT NULL,
	"evidence_hash" text,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "propagation_confirmation_repair_id_target_pk" PRIMARY KEY("repair_id","target")
);
--> statement-breakpoint
CREATE TABLE "enforcement"."publicity_batch" (
	"id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"action" text NOT NULL,
	"template" text NOT NULL,
	"sheet_hash" text NOT NULL,
	"unit" text,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."publicity_batch_row" (
	"batch_id" text NOT NULL,
	"decision_id" text NOT NULL,
	"cells" json NOT NULL,
	CONSTRAINT "publicity_batch_row_batch_id_decision_id_pk" PRIMARY KEY("batch_id","decision_id")
);
--> statement-breakpoint
CREATE TABLE "enforcement"."reconciliation" (
	"id" text PRIMARY KEY NOT NULL,
	"decided_from" date NOT NULL,
	"decided_to" date NOT NULL,
	"key" "bytea" NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."reconciliation_part" (
	"reconciliation_id" text NOT NULL,
	"part" integer NOT NULL,
	"parts" integer NOT NULL,
	"hash" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "reconciliation_part_reconciliation_id_part_pk" PRIMARY KEY("reconciliation_id","part")
);
--> statement-breakpoint
CREATE TABLE "enforcement"."reconciliation_tag" (
	"reconciliation_id" text NOT NULL,
	"line" integer NOT NULL,
	"identity" text,
	"content" text,
	"complete" boolean NOT NULL,
	CONSTRAINT "reconciliation_tag_reconciliation_id_line_pk" PRIMARY KEY("reconciliation_id","line")
);
--> statement-breakpoint
CREATE TABLE "enforcement"."repair" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"commitment_id" text NOT NULL,
	"proofs" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."repaired" (
	"decision_id" text PRIMARY KEY NOT NULL,
	"repair_id" text NOT NULL,
	"repaired_on" date NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."service" (
	"id" text PRIMARY KEY NOT NULL,
	"decision_id" text NOT NULL,
	"kind" text NOT NULL,
	"served_on" date NOT NULL,
	"method" text NOT NULL,
	"evidence_hash" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "enforcement"."step" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"flow" text NOT NULL,
	"event" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"particulars" jsonb,
	"by_person" text NOT NULL,
	"by_unit" text,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "step_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
ALTER TABLE "enforcement"."decision" ADD COLUMN "issuing_unit" text;--> statement-breakpoint
ALTER TABLE "enforcement"."publication_statement" ADD COLUMN "reason" text;--> statement-breakpoint
CREATE INDEX "case_document_decision_id_kind_index" ON "enforcement"."case_document" USING btree ("decision_id","kind");--> statement-breakpoint
CREATE INDEX "decision_change_decision_id_index" ON "enforcement"."decision_change" USING btree ("decision_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exemption_subject_id_item_index" ON "enforcement"."exemption" USING btree ("subject_id","item");--> statement-breakpoint
CREATE UNIQUE INDEX "exemption_doc_no_index" ON "enforcement"."exemption" USING btree ("doc_no");--> statement-breakpoint
CREATE INDEX "objection_decision_id_index" ON "enforcement"."objection" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "objection_subject_id_index" ON "enforcement"."objection" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "objection_known_from_index" ON "enforcement"."objection" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "proof_subject_id_index" ON "enforcement"."proof" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "propagation_owner_index" ON "enforcement"."propagation" USING btree ("owner");--> statement-breakpoint
CREATE INDEX "publicity_batch_row_decision_id_index" ON "enforcement"."publicity_batch_row" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "repair_decision_id_index" ON "enforcement"."repair" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "repair_known_from_index" ON "enforcement"."repair" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "service_decision_id_index" ON "enforcement"."service" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "step_flow_known_from_index" ON "enforcement"."step" USING btree ("flow","known_from");--> statement-breakpoint
CREATE INDEX "decision_issuing_unit_id_index" ON "enforcement"."decision" USING btree ("issuing_unit","id");--> statement-breakpoint
CREATE INDEX "decision_statement_decided_on_decision_id_index" ON "enforcement"."decision_statement" USING btree ("decided_on","decision_id");