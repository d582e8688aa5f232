CREATE TABLE "construction"."evaluation_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"evaluation_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"role" text NOT NULL,
	"year" integer NOT NULL,
	"score" numeric(8, 2),
	"bid_score" numeric,
	"performance_score" numeric,
	"other_points" numeric,
	"found_grade" text,
	"grade" text,
	"direct_d" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"authority" text NOT NULL,
	"edition" text,
	"rests_on" text[],
	"last_grade" text,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."evaluation_objection" (
	"id" text PRIMARY KEY NOT NULL,
	"evaluation_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"ground" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."evaluation_report" (
	"id" text PRIMARY KEY NOT NULL,
	"evaluation_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"score" numeric(8, 2) NOT NULL,
	"note" text NOT NULL,
	"proofs" text[] NOT NULL,
	"hashes" text[] NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."owner_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"contract_id" text NOT NULL,
	"year" integer NOT NULL,
	"looked_at" text[] NOT NULL,
	"note" text NOT NULL,
	"said_by" text NOT NULL,
	"by_unit" text,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ALTER COLUMN "score" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ADD COLUMN "direct_d" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ADD COLUMN "scope" text;--> statement-breakpoint
ALTER TABLE "construction"."grade_statement" ADD COLUMN "evaluation_id" text;--> statement-breakpoint
CREATE INDEX "evaluation_statement_subject_id_year_index" ON "construction"."evaluation_statement" USING btree ("subject_id","year" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evaluation_statement_evaluation_id_known_from_id_index" ON "construction"."evaluation_statement" USING btree ("evaluation_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evaluation_statement_role_year_subject_id_index" ON "construction"."evaluation_statement" USING btree ("role","year","subject_id");--> statement-breakpoint
CREATE INDEX "evaluation_statement_state_known_from_index" ON "construction"."evaluation_statement" USING btree ("state","known_from");--> statement-breakpoint
CREATE INDEX "evaluation_objection_evaluation_id_index" ON "construction"."evaluation_objection" USING btree ("evaluation_id");--> statement-breakpoint
CREATE INDEX "evaluation_objection_known_from_index" ON "construction"."evaluation_objection" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "evaluation_report_evaluation_id_index" ON "construction"."evaluation_report" USING btree ("evaluation_id");--> statement-breakpoint
CREATE INDEX "owner_answer_contract_id_year_index" ON "construction"."owner_answer" USING btree ("contract_id","year");--> statement-breakpoint
CREATE INDEX "grade_statement_evaluation_id_index" ON "construction"."grade_statement" USING btree ("evaluation_id");