CREATE TABLE "construction"."step" (
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
CREATE INDEX "step_flow_known_from_index" ON "construction"."step" USING btree ("flow","known_from");