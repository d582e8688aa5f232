CREATE TABLE "road_transport"."assessment_objection" (
	"id" text PRIMARY KEY NOT NULL,
	"assessment_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"ground" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "road_transport"."self_score" (
	"id" text PRIMARY KEY NOT NULL,
	"assessment_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"score" numeric(8, 2) NOT NULL,
	"note" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "road_transport"."assessment_fact" (
	"id" text PRIMARY KEY NOT NULL,
	"fact_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"scheme" text NOT NULL,
	"kind" text NOT NULL,
	"occurred_on" date NOT NULL,
	"quantity" numeric(14, 4) NOT NULL,
	"particulars" jsonb NOT NULL,
	"source_ref" text NOT NULL,
	"evidence_ref" text,
	"evidence_hash" text,
	"corrected_on" date,
	"withdrawn" boolean NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "road_transport"."step" (
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
ALTER TABLE "road_transport"."assessment_statement" ALTER COLUMN "score" SET DATA TYPE numeric;--> statement-breakpoint
ALTER TABLE "road_transport"."assessment_statement" ALTER COLUMN "score" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "road_transport"."assessment_statement" ALTER COLUMN "grade" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "road_transport"."assessment_statement" ADD COLUMN "edition" text;--> statement-breakpoint
ALTER TABLE "road_transport"."assessment_statement" ADD COLUMN "rests_on" text[];--> statement-breakpoint
ALTER TABLE "road_transport"."integrity_statement" ADD COLUMN "scheme" text DEFAULT 'DRIVER' NOT NULL;--> statement-breakpoint
ALTER TABLE "road_transport"."integrity_statement" ADD COLUMN "edition" text;--> statement-breakpoint
ALTER TABLE "road_transport"."integrity_statement" ADD COLUMN "rests_on" text[];--> statement-breakpoint
CREATE INDEX "assessment_objection_assessment_id_index" ON "road_transport"."assessment_objection" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "assessment_objection_known_from_index" ON "road_transport"."assessment_objection" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "self_score_assessment_id_index" ON "road_transport"."self_score" USING btree ("assessment_id");--> statement-breakpoint
CREATE INDEX "assessment_fact_subject_id_scheme_occurred_on_index" ON "road_transport"."assessment_fact" USING btree ("subject_id","scheme","occurred_on");--> statement-breakpoint
CREATE INDEX "assessment_fact_fact_id_known_from_id_index" ON "road_transport"."assessment_fact" USING btree ("fact_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "assessment_fact_scheme_subject_id_occurred_on_index" ON "road_transport"."assessment_fact" USING btree ("scheme","subject_id","occurred_on");--> statement-breakpoint
CREATE INDEX "step_flow_known_from_index" ON "road_transport"."step" USING btree ("flow","known_from");--> statement-breakpoint
CREATE INDEX "assessment_statement_scheme_year_subject_id_index" ON "road_transport"."assessment_statement" USING btree ("scheme","year","subject_id");--> statement-breakpoint
CREATE INDEX "assessment_statement_state_known_from_index" ON "road_transport"."assessment_statement" USING btree ("state","known_from");--> statement-breakpoint
CREATE INDEX "integrity_statement_grade_cycle_start_on_index" ON "road_transport"."integrity_statement" USING btree ("grade","cycle_start_on");