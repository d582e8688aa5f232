CREATE TABLE "supervision"."commitment" (
	"id" text PRIMARY KEY NOT NULL,
	"subject_id" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"text" text NOT NULL,
	"made_on" date NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "supervision"."fulfilment" (
	"commitment_id" text PRIMARY KEY NOT NULL,
	"fulfilled_on" date NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "commitment_subject_id_index" ON "supervision"."commitment" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "commitment_subject_id_kind_about_index" ON "supervision"."commitment" USING btree ("subject_id","kind","about");