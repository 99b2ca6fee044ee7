"""The art of the body: a calm standing figure from the front and from the back, down to the knees."""
# ruff: noqa: E501  rows of coordinates

import math

from script.maps.half import Curve, Point, curves, point_on
from script.maps.sheet import Art, edge, line, soft

_NECK = "M 0 170 L 38 176 C 40 200 40 220 46 238 C 56 260 92 268 122 278 "
_SIDE = (
    "C 116 452 110 500 100 556 C 98 604 114 650 132 692 C 150 732 156 768 154 810"
    " C 152 880 128 950 114 1000 C 106 1030 104 1070 104 1130 "
)
_INNER = "L 30 1130 C 30 1090 24 1060 34 1030 C 36 956 24 876 18 806 C 12 800 4 800 0 800"
_BODY = curves(f"{_NECK} C 150 300 140 360 124 402 {_SIDE}{_INNER}")
_ARM = curves(
    "M 116 276 C 152 280 178 296 184 334 C 192 384 206 430 212 480 C 218 524 240 560 250 620 C 256 654 256 672 260 694"
    " C 272 716 278 738 276 764 C 276 790 270 820 262 842 C 258 850 250 848 248 838 C 244 812 238 800 234 784"
    " C 230 798 226 806 222 802 C 218 776 220 742 236 700 C 230 650 208 598 194 556 C 182 516 160 450 124 402 L 116 276"
)
_SIDE_LINE = curves("M 126 398 " + _SIDE)
_SHOULDER = curves(
    "M 38 186 C 40 204 40 222 46 238 C 56 260 92 268 122 276 C 156 282 178 298 184 334 C 192 384 206 430 212 480"
    " C 218 524 240 560 250 620 C 256 654 256 672 260 694 C 272 716 278 738 276 764 C 276 790 270 820 262 842"
)
_ARM_IN = curves("M 126 398 C 160 450 182 516 194 556 C 208 598 230 650 236 700")
_INNER_LINE = curves("M 4 802 C 12 800 17 803 18 810 C 24 876 36 956 34 1030 C 25 1060 30 1090 30 1130")
_HAND = curves(
    "M 236 700 C 220 742 218 776 222 802 C 226 808 231 798 235 782 C 238 800 244 816 248 838 C 250 848 258 850 262 842"
)


def _head(points: str) -> list[Curve]:
    """Bring curves written for the face map to the size of this head."""
    return [
        (_small(one), _small(two), _small(three), _small(four)) for one, two, three, four in curves(points)
    ]


def _small(point: Point) -> Point:
    return (point[0] * 0.226, 10 + (point[1] - 50) * 0.242)


_SKULL = _head("M 0 48 C 106 48 188 88 228 160 C 262 224 270 322 256 420 L 200 430 L 0 430")
_BAND = _head("M 0 104 C 98 104 168 130 208 184 C 238 230 254 312 251 412 L 200 430 L 0 430")
_FACE = _head(
    "M 0 166 C 40 166 142 186 170 222 C 210 264 236 370 242 462 C 242 500 238 540 227 586 C 216 652 180 703 142 736"
    " C 120 756 92 778 74 789 C 54 800 28 804 0 804"
)
_EAR = _head(
    "M 238 408 C 244 386 270 383 278 405 C 287 430 279 466 272 494 C 266 520 262 560 235 546 L 238 408"
)


def _skin() -> tuple[Art, ...]:
    """Return the body itself, with the light from the middle."""
    return (
        Art("arm", _ARM, "skin0"),
        Art("body", _BODY, "skin0", middle=True),
        Art("arm_side", _ARM, "shade", 0.55, "left"),
        Art("side", curves(f"M 124 402 {_SIDE} L 62 1130 L 62 402 L 124 402"), "shade", 0.62, "left"),
        soft("waist_shade", (76, 560, 22, 90), "shade", 0.3),
        Art(
            "leg_inner",
            curves(
                "M 18 806 C 24 876 36 956 34 1030 C 24 1060 30 1090 30 1130 L 66 1130 L 66 820 C 44 826 30 820 18 806"
            ),
            "shade",
            0.5,
            "right",
        ),
    )


def _outline() -> tuple[Art, ...]:
    return (
        edge("shoulder", _SHOULDER, ((0, 1), (0.15, 2.6), (0.7, 3), (1, 2.4)), 0.95),
        edge("arm_inner", _ARM_IN, ((0, 1), (0.3, 2.4), (1, 2)), 0.85),
        line("finger_0", [(262, 770), (264, 800), (258, 834)], ((0, 0.2), (0.6, 1.4), (1, 0.6)), 0.4),
        line("finger_1", [(250, 772), (255, 804), (254, 838)], ((0, 0.2), (0.6, 1.4), (1, 0.8)), 0.45),
        edge("hand", _HAND, ((0, 2), (0.5, 2), (1, 2.2)), 0.85),
        edge("side", _SIDE_LINE, ((0, 1), (0.2, 2.6), (0.6, 3), (1, 2.6)), 0.95),
        edge("inner_leg", _INNER_LINE, ((0, 0.6), (0.2, 2.4), (1, 2.4)), 0.9),
    )


FRONT_BASE = (
    Art("hair", _SKULL, "hair", middle=True),
    edge("head_edge", _SKULL[:2], ((0, 2), (0.8, 2.2), (1, 1)), 0.95),
    Art("band", _BAND, "band", middle=True),
    edge("band_edge", _BAND[:2], ((0, 1.2), (1, 1)), 0.7),
    Art("ear", _EAR, "skin1"),
    edge("ear_edge", _EAR[:3], ((0, 1), (0.5, 1.6), (1, 0.8)), 0.8),
    *_skin(),
    soft("throat_shade", (0, 196, 40, 30), "shade", 0.8),
    Art("face", _FACE, "skin0", middle=True),
    soft("cheek", (34, 126, 20, 18), "lip", 0.4),
    soft("notch", (0, 276, 20, 14), "shade", 0.5),
    soft("clavicle_shade", (62, 288, 60, 16), "shade", 0.45),
    soft("chest_shine", (60, 350, 60, 56), "shine", 0.4),
    soft("rib_shade", (70, 494, 38, 36), "shade", 0.34),
    soft("belly_shine", (0, 596, 60, 84), "shine", 0.5),
    soft("belly_side", (66, 640, 30, 80), "shade", 0.22),
    soft("thigh_shine", (78, 880, 34, 110), "shine", 0.5),
    soft("knee_shine", (66, 1058, 24, 26), "shine", 0.4),
    soft("navel_shade", (0, 610, 10, 14), "shade", 0.7),
    Art("bandeau", curves("M 0 392 C 40 384 90 374 125 384 C 122 404 118 420 117 438 C 90 458 36 462 0 456"), "band", middle=True),
    soft("bust_shade", (64, 446, 48, 16), "shade", 0.5),
    Art("brief", curves("M 0 728 C 50 728 104 716 136 694 C 144 708 148 722 152 738 C 110 748 52 774 20 806 C 12 800 4 800 0 800"), "band", middle=True),
    soft("brief_shade", (0, 790, 40, 24), "shade", 0.4),
)  # fmt: skip
FRONT_FEATURES = (
    line("brow", [_small(at) for at in ((52, 368), (100, 350), (150, 352), (184, 371))], ((0, 1), (0.4, 2.2), (1, 0.4)), 0.7),
    line("lid", [_small(at) for at in ((54, 438), (86, 455), (126, 456), (166, 432))], ((0, 0.6), (0.5, 2), (1, 0.5))),
    line("nose", [_small(at) for at in ((52, 566), (46, 588), (20, 594), (0, 602))], ((0, 0.4), (0.5, 1.3), (1, 1.3)), 0.6),
    Art("lips", _head("M 0 647 C 20 634 60 650 84 658 C 66 690 36 706 0 706"), "lip", middle=True),
    line("mouth", [_small(at) for at in ((0, 664), (40, 661), (86, 657))], ((0, 1.3), (0.6, 1.4), (1, 0.4)), 0.8),
    edge("face_edge", _FACE, ((0, 0.8), (0.5, 2), (1, 1.8)), 0.95),
    *_outline(),
    line("clavicle", [(14, 278), (44, 272), (84, 275), (124, 284)], ((0, 1), (0.3, 2), (1, 0.2)), 0.5),
    line("bandeau_top", [(0, 392), (40, 385), (90, 377), (127, 385)], ((0, 1.2), (1, 1.6)), 0.6),
    line("bandeau_foot", [(0, 456), (40, 460), (92, 454), (119, 438)], ((0, 1), (0.6, 1.8), (1, 1)), 0.6),
    line("bandeau_fold", [(4, 402), (9, 424), (5, 448)], ((0, 0.2), (0.5, 1.4), (1, 0.2)), 0.4),
    line("rib_arch", [(22, 488), (48, 502), (74, 530)], ((0, 0.2), (0.5, 1.4), (1, 0.2)), 0.26),
    line("belly_line", [(0, 500), (0, 550), (0, 592)], ((0, 0.2), (0.5, 1.4), (1, 0.2)), 0.3),
    line("navel", [(4, 600), (4.5, 610), (0, 618)], ((0, 0.4), (0.6, 2.2), (1, 1.4)), 0.7),
    line("hip_bone", [(118, 656), (108, 684), (92, 706)], ((0, 0.2), (0.5, 1.5), (1, 0.2)), 0.3),
    line("brief_top", [(0, 728), (50, 726), (104, 714), (137, 694)], ((0, 1.2), (1, 1.6)), 0.6),
    line("brief_leg", [(153, 738), (104, 752), (52, 780), (20, 806)], ((0, 1), (0.5, 1.8), (1, 1)), 0.6),
    line("knee", [(44, 1052), (56, 1066), (76, 1066), (88, 1054)], ((0, 0.2), (0.5, 1.6), (1, 0.2)), 0.35),
    line("thigh_line", [(112, 800), (104, 880), (92, 960)], ((0, 0.2), (0.5, 1.2), (1, 0.2)), 0.2),
)  # fmt: skip


def _combed() -> list[Art]:
    """Return the hair at the back of the head, gathered from its edge to the knot."""
    found = []
    edge = [*_SKULL[:2], ((57.9, 99.5), (56, 140), (48, 168), (30, 186))]
    for number in range(14):
        start = point_on(edge, (number + 0.5) / 14)
        turn = math.atan2(start[1] - 84, start[0])
        tip = (31 * math.cos(turn), 84 + 27 * math.sin(turn))
        bend = ((start[0] + tip[0]) / 2 + 2, (start[1] + tip[1]) / 2 + 3)
        found.append(
            line(f"hair_strand_{number}", [start, bend, tip], ((0, 0.2), (0.5, 1.3), (1, 0.8)), 0.35)
        )
    return found


_HAIR_BACK = [*_SKULL[:2], *curves("M 57.9 99.5 C 57 140 50 168 34 188 C 22 180 10 178 0 184")]
BACK_BASE = (
    Art("ear", _EAR, "skin1"),
    edge("ear_edge", _EAR[:3], ((0, 1), (0.5, 1.6), (1, 0.8)), 0.8),
    *_skin(),
    soft("nape_shade", (0, 196, 38, 30), "shade", 0.7),
    Art("hair", _HAIR_BACK, "hair", middle=True),
    soft("hair_shine", (0, 40, 40, 22), "shine", 0.3),
    *_combed(),
    edge("hair_edge", _HAIR_BACK, ((0, 2), (0.8, 2.2), (1, 1.4)), 0.95),
    Art("knot", [((0, 56), (18, 56), (33, 68), (33, 84)), ((33, 84), (33, 100), (18, 111), (0, 111))], "hair", middle=True),
    soft("knot_shine", (0, 76, 24, 16), "shine", 0.35),
    edge("knot_edge", [((0, 56), (18, 56), (33, 68), (33, 84)), ((33, 84), (33, 100), (18, 111), (0, 111))], ((0, 1.8), (1, 1.8)), 0.9),
    line("knot_fold_0", [(4, 62), (18, 74), (22, 92)], ((0, 0.2), (0.5, 1.4), (1, 0.2)), 0.5),
    line("knot_fold_1", [(2, 74), (10, 86), (12, 104)], ((0, 0.2), (0.5, 1.2), (1, 0.2)), 0.4),
    soft("spine_shade", (0, 520, 16, 170), "shade", 0.55),
    soft("blade_shine", (82, 350, 46, 60), "shine", 0.4),
    soft("blade_shade", (54, 410, 34, 40), "shade", 0.34),
    soft("loin_shade", (40, 610, 34, 60), "shade", 0.22),
    soft("glute_shine", (78, 724, 56, 58), "shine", 0.6),
    soft("fold_shade", (70, 820, 62, 22), "shade", 0.7),
    soft("thigh_shine", (76, 900, 30, 90), "shine", 0.45),
    soft("knee_shade", (64, 1056, 26, 30), "shade", 0.4),
    Art("bandeau", curves("M 0 398 C 40 396 90 384 125 386 C 122 402 120 414 118 428 C 90 432 36 438 0 438"), "band", middle=True),
)  # fmt: skip
BACK_FEATURES = (
    *_outline(),
    line("bandeau_top", [(0, 398), (50, 395), (96, 386), (127, 387)], ((0, 1.2), (1, 1.6)), 0.6),
    line("bandeau_foot", [(0, 438), (46, 437), (92, 431), (120, 428)], ((0, 1.2), (1, 1.4)), 0.6),
    line("spine_top", [(0, 270), (0, 320), (0, 388)], ((0, 0.2), (0.5, 1.6), (1, 0.3)), 0.35),
    line("spine", [(0, 446), (0, 550), (0, 660)], ((0, 0.3), (0.5, 2.2), (1, 0.3)), 0.45),
    line("blade", [(44, 330), (50, 356), (68, 378), (92, 384)], ((0, 0.2), (0.5, 1.8), (1, 0.2)), 0.4),
    line("dimple", [(26, 658), (31, 664), (29, 672)], ((0, 0.2), (0.5, 1.8), (1, 0.2)), 0.45),
    line("cleft", [(0, 680), (0, 740), (0, 800)], ((0, 0.4), (0.5, 2.6), (1, 2)), 0.7),
    line("fold", [(16, 811), (42, 822), (80, 823), (116, 808)], ((0, 1.6), (0.4, 2.6), (1, 0.2)), 0.75),
    line("hip_hollow", [(134, 700), (138, 730), (134, 762)], ((0, 0.2), (0.5, 1.3), (1, 0.2)), 0.28),
    line("hamstring", [(70, 1000), (66, 1036), (70, 1066)], ((0, 0.2), (0.5, 1.2), (1, 0.2)), 0.22),
    line("knee", [(42, 1058), (62, 1062), (88, 1056)], ((0, 0.2), (0.5, 1.5), (1, 0.2)), 0.35),
)  # fmt: skip
