import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../gazetteer/place-gazetteer.ts';
import { languages } from '../../languages/index.ts';
import { findArabicPlaces } from './place.ts';

const gazetteer = loadGazetteer();

function placesIn(text: string) {
  return findArabicPlaces(text, languages.ar.analyse(text, [{ start: 0, end: text.length }]), gazetteer);
}

describe('Arabic places said to lie in or beside another', () => {
  test.each([
    ['سقط صاروخ في حي السلام بمدينة غزة.', 'السلام', 'geonames:281133', 'في', 'a quarter that no list has'],
    ['سقط صاروخ في حي النصر بمدينة غزة.', 'النصر', 'geonames:281133', 'في', 'one with a namesake elsewhere'],
    ['دخلت القافلة بلدة كفر زعتر في ريف إدلب.', 'كفر زعتر', 'geonames:SY.12', 'في', 'a town in a countryside'],
    ['اندلعت اشتباكات في قرية أم الطيور غرب منبج.', 'أم الطيور', 'geonames:167357', 'غرب', 'beside a town'],
    ['تجمعت حافلات في منطقة الزرقانية شمال الرقة.', 'الزرقانية', 'geonames:172955', 'شمال', 'an area beside a city'],
    ['سقطت قذائف على حي عين زارة جنوب طرابلس.', 'عين زارة', 'overlay:ain-zara', null, 'a known quarter stays itself'],
    ['وصلت المساعدات إلى مدينة منبج في محافظة حلب.', 'منبج', 'geonames:167357', null, 'and a known town'],
  ] as const)('%s: %s is %s, %s: %s', (text, exact, id, relation, _why) => {
    const mention = placesIn(text).find((one) => one.exact === exact);
    expect([mention?.candidates[0]?.id, mention?.relation]).toEqual([id, relation]);
  });

  test.each(['عقد اجتماع في المنطقة الشرقية أمس.', 'قال المتحدث إن منطقة القتال بعيدة.'])('%s: no place', (text) => {
    expect(placesIn(text).filter(({ reference }) => !reference)).toEqual([]);
  });
});
