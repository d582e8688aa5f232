CREATE TABLE "enforcement"."keyed" (
	"said_by" text NOT NULL,
	"deed" text NOT NULL,
	"key" text NOT NULL,
	"said" text NOT NULL,
	"made" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "keyed_said_by_deed_key_pk" PRIMARY KEY("said_by","deed","key")
);
