/** Table of contents of the English strategies: one file each, the same names in both languages. */
import acknowledgedFact from './en/acknowledged-fact.json' with { type: 'json' };
import acknowledgedFeeling from './en/acknowledged-feeling.json' with { type: 'json' };
import alreadySaid from './en/already-said.json' with { type: 'json' };
import apology from './en/apology.json' with { type: 'json' };
import apologyUndone from './en/apology-undone.json' with { type: 'json' };
import blame from './en/blame.json' with { type: 'json' };
import boilerplate from './en/boilerplate.json' with { type: 'json' };
import caringQuestion from './en/caring-question.json' with { type: 'json' };
import closing from './en/closing.json' with { type: 'json' };
import command from './en/command.json' with { type: 'json' };
import compliment from './en/compliment.json' with { type: 'json' };
import condescension from './en/condescension.json' with { type: 'json' };
import confidentiality from './en/confidentiality.json' with { type: 'json' };
import contact from './en/contact.json' with { type: 'json' };
import corporateJargon from './en/corporate-jargon.json' with { type: 'json' };
import curt from './en/curt.json' with { type: 'json' };
import deadline from './en/deadline.json' with { type: 'json' };
import defendingOurOwn from './en/defending-our-own.json' with { type: 'json' };
import denial from './en/denial.json' with { type: 'json' };
import dismissal from './en/dismissal.json' with { type: 'json' };
import distancing from './en/distancing.json' with { type: 'json' };
import endearment from './en/endearment.json' with { type: 'json' };
import excuse from './en/excuse.json' with { type: 'json' };
import explanation from './en/explanation.json' with { type: 'json' };
import firmLine from './en/firm-line.json' with { type: 'json' };
import generalisation from './en/generalisation.json' with { type: 'json' };
import gratitude from './en/gratitude.json' with { type: 'json' };
import greeting from './en/greeting.json' with { type: 'json' };
import grovelling from './en/grovelling.json' with { type: 'json' };
import hedge from './en/hedge.json' with { type: 'json' };
import houseRules from './en/house-rules.json' with { type: 'json' };
import insult from './en/insult.json' with { type: 'json' };
import invitation from './en/invitation.json' with { type: 'json' };
import irony from './en/irony.json' with { type: 'json' };
import joy from './en/joy.json' with { type: 'json' };
import languageRefusal from './en/language-refusal.json' with { type: 'json' };
import lecture from './en/lecture.json' with { type: 'json' };
import legal from './en/legal.json' with { type: 'json' };
import limitSaid from './en/limit-said.json' with { type: 'json' };
import minimising from './en/minimising.json' with { type: 'json' };
import mockery from './en/mockery.json' with { type: 'json' };
import nextStep from './en/next-step.json' with { type: 'json' };
import nonAnswer from './en/non-answer.json' with { type: 'json' };
import nonApology from './en/non-apology.json' with { type: 'json' };
import overPromise from './en/over-promise.json' with { type: 'json' };
import oversharing from './en/oversharing.json' with { type: 'json' };
import ownership from './en/ownership.json' with { type: 'json' };
import personalDataInPublic from './en/personal-data-in-public.json' with { type: 'json' };
import personalisation from './en/personalisation.json' with { type: 'json' };
import playfulness from './en/playfulness.json' with { type: 'json' };
import policy from './en/policy.json' with { type: 'json' };
import privateChannel from './en/private-channel.json' with { type: 'json' };
import privateLifeTold from './en/private-life-told.json' with { type: 'json' };
import problemNamed from './en/problem-named.json' with { type: 'json' };
import profanity from './en/profanity.json' with { type: 'json' };
import promotion from './en/promotion.json' with { type: 'json' };
import reassurance from './en/reassurance.json' with { type: 'json' };
import referral from './en/referral.json' with { type: 'json' };
import refusal from './en/refusal.json' with { type: 'json' };
import refusedApology from './en/refused-apology.json' with { type: 'json' };
import regionalRegister from './en/regional-register.json' with { type: 'json' };
import remedy from './en/remedy.json' with { type: 'json' };
import request from './en/request.json' with { type: 'json' };
import selfService from './en/self-service.json' with { type: 'json' };
import signature from './en/signature.json' with { type: 'json' };
import slang from './en/slang.json' with { type: 'json' };
import solidarity from './en/solidarity.json' with { type: 'json' };
import thirdParty from './en/third-party.json' with { type: 'json' };
import threat from './en/threat.json' with { type: 'json' };
import transparency from './en/transparency.json' with { type: 'json' };
import vagueAction from './en/vague-action.json' with { type: 'json' };
import venomousCourtesy from './en/venomous-courtesy.json' with { type: 'json' };
import wish from './en/wish.json' with { type: 'json' };

export const ENGLISH_STRATEGIES: readonly unknown[] = [
  acknowledgedFact,
  acknowledgedFeeling,
  alreadySaid,
  apology,
  apologyUndone,
  blame,
  boilerplate,
  caringQuestion,
  closing,
  command,
  compliment,
  condescension,
  confidentiality,
  contact,
  corporateJargon,
  curt,
  deadline,
  defendingOurOwn,
  denial,
  dismissal,
  distancing,
  endearment,
  excuse,
  explanation,
  firmLine,
  generalisation,
  gratitude,
  greeting,
  grovelling,
  hedge,
  houseRules,
  insult,
  invitation,
  irony,
  joy,
  languageRefusal,
  lecture,
  legal,
  limitSaid,
  minimising,
  mockery,
  nextStep,
  nonAnswer,
  nonApology,
  overPromise,
  oversharing,
  ownership,
  personalDataInPublic,
  personalisation,
  playfulness,
  policy,
  privateChannel,
  privateLifeTold,
  problemNamed,
  profanity,
  promotion,
  reassurance,
  referral,
  refusal,
  refusedApology,
  regionalRegister,
  remedy,
  request,
  selfService,
  signature,
  slang,
  solidarity,
  thirdParty,
  threat,
  transparency,
  vagueAction,
  venomousCourtesy,
  wish,
];
