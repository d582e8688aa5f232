CREATE SCHEMA "registry";
--> statement-breakpoint
CREATE TABLE "registry"."business_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"identity_id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"uscc" text,
	"business_reg_no" text,
	"person_name" text,
	"person_citizen_id" text,
	"phone" text,
	"address" text,
	"township" text,
	"industries" text[] NOT NULL,
	"registered_on" date,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry"."grouping_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"was_subject_id" text NOT NULL,
	"undoes" text,
	"reason" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "grouping_statement_undoes_unique" UNIQUE("undoes")
);
--> statement-breakpoint
CREATE TABLE "registry"."identifier" (
	"scheme" text NOT NULL,
	"value" text NOT NULL,
	"identity_id" text NOT NULL,
	CONSTRAINT "identifier_scheme_value_pk" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "registry"."identity" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry"."owner_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"vehicle_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry"."plate_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"vehicle_id" text NOT NULL,
	"plate" text NOT NULL,
	"colour" text,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry"."practitioner_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"identity_id" text NOT NULL,
	"name" text NOT NULL,
	"citizen_id" text,
	"phone" text,
	"qualification_no" text,
	"category" text,
	"first_issued_on" date,
	"employer_id" text,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registry"."vehicle_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"identity_id" text NOT NULL,
	"vin" text NOT NULL,
	"kind" text NOT NULL,
	"axles" integer NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "business_statement_identity_id_known_from_index" ON "registry"."business_statement" USING btree ("identity_id","known_from");--> statement-breakpoint
CREATE INDEX "business_statement_name_index" ON "registry"."business_statement" USING btree ("name");--> statement-breakpoint
CREATE INDEX "business_statement_kind_identity_id_index" ON "registry"."business_statement" USING btree ("kind","identity_id");--> statement-breakpoint
CREATE INDEX "grouping_statement_member_id_known_from_index" ON "registry"."grouping_statement" USING btree ("member_id","known_from");--> statement-breakpoint
CREATE INDEX "grouping_statement_subject_id_index" ON "registry"."grouping_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "identifier_identity_id_index" ON "registry"."identifier" USING btree ("identity_id");--> statement-breakpoint
CREATE INDEX "owner_statement_vehicle_id_valid_from_index" ON "registry"."owner_statement" USING btree ("vehicle_id","valid_from");--> statement-breakpoint
CREATE INDEX "owner_statement_owner_id_index" ON "registry"."owner_statement" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "plate_statement_vehicle_id_valid_from_index" ON "registry"."plate_statement" USING btree ("vehicle_id","valid_from");--> statement-breakpoint
CREATE INDEX "plate_statement_plate_valid_from_index" ON "registry"."plate_statement" USING btree ("plate","valid_from");--> statement-breakpoint
CREATE INDEX "practitioner_statement_identity_id_known_from_index" ON "registry"."practitioner_statement" USING btree ("identity_id","known_from");--> statement-breakpoint
CREATE INDEX "vehicle_statement_identity_id_known_from_index" ON "registry"."vehicle_statement" USING btree ("identity_id","known_from");