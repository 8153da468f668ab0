/**
 * What a town has one of is not named, nor is a village in it a work.
 *
 *   takes 留凤关镇|一|铅锌选矿厂, 老城镇一厂; 大畈镇板桥村, 城关镇 beside a work
 *   refuses 城关镇一中, 凤山镇垃圾填埋场 (which there is), 云栖小镇, 板桥村水库
 */
const ONE_OF_TOWN = /[镇乡村]一[^中小二三四五六七八九十期]/;
const VILLAGE = /^[^A-Z0-9]*(?:[镇乡].{1,4}村|[县市区旗].{1,4}[^小古]镇|[^小古集]镇|乡)$/;

export const isSomeOfTown = (name: string): boolean => ONE_OF_TOWN.test(name);

export const isVillage = (name: string): boolean => VILLAGE.test(name);
