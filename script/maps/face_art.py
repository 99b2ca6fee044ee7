"""The art of the face: hair and band, soft light and shade, and the fine lines of brows, lids, nose and mouth."""
# ruff: noqa: E501  rows of coordinates

import math

from script.maps.half import Curve, brush, curves, point_on, through
from script.maps.sheet import Art, edge, line, soft

_FACE = curves(
    "M 0 166 C 12 166 24 166 36 167 C 92 170 142 186 170 222 C 200 254 218 296 227 338 C 231 358 234 378 237 398"
    " C 240 418 242 440 242 462 C 242 486 240 508 237 530 C 235 549 231 568 227 586 C 216 652 180 703 142 736"
    " C 132 745 122 754 112 762 C 100 771 88 781 74 789 C 54 800 28 804 0 804"
)
_HEAD = curves("M 0 48 C 106 48 188 88 228 160 C 262 224 270 322 256 420 L 200 430 L 0 430")
_BAND = curves("M 0 104 C 98 104 168 130 208 184 C 238 230 254 312 251 412 L 200 430 L 0 430")
_NECK = curves(
    "M 0 690 L 150 690 L 142 736 C 136 790 132 838 134 880 C 137 938 178 960 238 978"
    " C 330 1004 424 1014 474 1062 C 500 1088 512 1130 516 1180 L 0 1180"
)
_NECK_EDGE = curves(
    "M 141 742 C 136 790 132 838 134 880 C 137 938 178 960 238 978 C 330 1004 424 1014 474 1062 C 500 1088 512 1130 516 1180"
)
_EAR = curves(
    "M 238 408 C 244 386 270 383 278 405 C 287 430 279 466 272 494 C 267 513 268 531 261 545"
    " C 255 558 240 558 235 546 L 230 480 L 238 408"
)
_EAR_EDGE = curves(
    "M 239 406 C 246 386 270 383 278 405 C 287 430 279 466 272 494 C 267 513 268 531 261 545 C 256 556 244 558 236 550"
)
_BROW = through([(50, 367), (80, 358), (112, 350.5), (138, 348.5), (162, 355), (184, 371)])
_LASH_LINE = through([(52, 437), (66, 447), (86, 455), (110, 458), (134, 454), (152, 445), (168, 431)])
_MOUTH = through([(0, 664), (12, 663), (28, 660.4), (48, 661), (68, 660.4), (87, 656)])


def _strands() -> list[Art]:
    """Return the hair, combed back from the band to the crown."""
    found = []
    for number in range(26):
        share = (number + 0.5 + 0.42 * math.sin(number * 2.4)) / 26
        foot, crown = point_on(_BAND[:2], 0.01 + 0.86 * share), point_on(_HEAD[:2], 0.85 * share**1.1)
        reach = 0.62 + 0.34 * math.sin(number * 1.7) ** 2
        tip = (foot[0] + (crown[0] - foot[0]) * reach, foot[1] + (crown[1] - foot[1]) * reach)
        bend = ((foot[0] + tip[0]) / 2 + 3 + 4 * share, (foot[1] + tip[1]) / 2 - 2 + 4 * share)
        strong = 0.2 + 0.2 * math.sin(number * 3.1) ** 2
        found.append(
            line(f"hair_strand_{number}", [foot, bend, tip], ((0, 0.9), (0.3, 1.7), (1, 0.1)), strong)
        )
    return found


def _brow_hairs() -> list[Art]:
    found = []
    for number in range(19):
        share = number / 18
        root = point_on(_BROW, 0.01 + 0.93 * share)
        lean = math.radians(72 - 62 * share**0.6)
        length = 15 - 3 * share if number else 11
        root = (root[0] + 2, root[1] + 2.5 - 2.5 * share)
        tip = (root[0] + math.cos(lean) * length, root[1] - math.sin(lean) * length + 14 * share**3)
        middle = ((root[0] + tip[0]) / 2 - 1.2, (root[1] + tip[1]) / 2 - 0.8)
        found.append(line(f"brow_hair_{number}", [root, middle, tip], ((0, 0.8), (0.3, 1.7), (1, 0.2)), 0.5))
    return found


def _lashes() -> list[Art]:
    found = []
    for number in range(17):
        share = number / 16
        root = point_on(_LASH_LINE, 0.16 + 0.83 * share)
        lean = math.radians(100 - 74 * share**1.2)
        length = 6.5 + 10.5 * math.sin(math.pi * (0.22 + 0.58 * share))
        tip = (root[0] + math.cos(lean) * length, root[1] + math.sin(lean) * length)
        bend = (
            (root[0] + tip[0]) / 2 - 0.13 * length * math.sin(lean),
            (root[1] + tip[1]) / 2 + 0.16 * length * math.cos(lean) + 0.8,
        )
        found.append(line(f"lash_{number}", [root, bend, tip], ((0, 2.4), (0.4, 1.7), (1, 0.2)), 0.9))
    return found


def _side_shade() -> list[Curve]:
    """Return the turning away of the cheek: from the face's edge a good way inward, to an upright line."""
    return [*_FACE[2:8], *curves("M 142 736 L 142 212 L 170 222")]


def _neck_side() -> list[Curve]:
    return curves(
        "M 142 736 C 136 790 132 838 134 880 C 135 910 148 930 166 944 C 116 924 92 860 84 736 L 142 736"
    )


BASE = (
    Art("neck", _NECK, "skin1", middle=True),
    Art("hair", _HEAD, "hair", middle=True),
    soft("hair_shine", (0, 66, 120, 30), "shine", 0.3),
    soft("hair_shade", (232, 300, 19, 130), "shade", 0.5),
    *_strands(),
    edge("head_edge", _HEAD[:2], ((0, 2.4), (0.5, 2.2), (0.85, 2.6), (1, 1.4))),
    Art("band", _BAND, "band", middle=True),
    soft("band_shade", (210, 300, 34, 130), "shade", 0.3),
    edge("band_edge", _BAND[:2], ((0, 1.6), (0.5, 1.8), (0.9, 2.2), (1, 1.2)), 0.85),
    line(
        "band_fold_0", [(40, 122), (96, 128), (146, 148), (180, 180)], ((0, 0.3), (0.4, 1.8), (1, 0.3)), 0.4
    ),
    line(
        "band_fold_1", [(36, 146), (84, 150), (128, 164), (160, 190)], ((0, 0.3), (0.4, 1.5), (1, 0.3)), 0.3
    ),
    line(
        "band_fold_2",
        [(186, 190), (212, 228), (230, 280), (239, 344)],
        ((0, 0.3), (0.5, 1.7), (1, 0.3)),
        0.35,
    ),
    line(
        "band_fold_3",
        [(176, 206), (200, 236), (216, 278), (225, 318)],
        ((0, 0.3), (0.5, 1.2), (1, 0.3)),
        0.25,
    ),
    Art("ear", _EAR, "skin1"),
    soft("ear_shade", (254, 470, 16, 60), "shade", 0.5),
    soft("throat_shade", (0, 800, 128, 110), "shade", 0.75),
    Art("neck_side", _neck_side(), "shade", 0.24, "left"),
    Art("face", _FACE, "skin0", middle=True),
    Art("face_side", _side_shade(), "shade", 0.42, "left"),
    soft("temple_shade", (180, 326, 44, 96), "shade", 0.3),
    soft("socket", (100, 416, 84, 40), "shade", 0.42),
    soft("socket_inner", (42, 408, 30, 44), "shade", 0.42),
    soft("cheek_hollow", (150, 622, 60, 84), "shade", 0.26),
    soft("cheek_blush", (142, 540, 74, 52), "lip", 0.42),
    soft("cheek_shine", (150, 494, 60, 28), "shine", 0.34),
    soft("forehead_shine", (0, 252, 140, 84), "shine", 0.34),
    soft("nose_side", (40, 500, 22, 86), "shade", 0.4),
    soft("under_lip", (0, 722, 52, 15), "shade", 0.6),
    soft("chin_shine", (0, 762, 42, 26), "shine", 0.4),
    soft("clavicle_shade", (120, 1030, 110, 24), "shade", 0.34),
    soft("notch_shade", (0, 1010, 30, 34), "shade", 0.5),
    soft("shoulder_shine", (330, 1050, 130, 44), "shine", 0.3),
)
FEATURES = (
    soft("nose_tip_shine", (0, 570, 24, 18), "shine", 0.6),
    soft("nose_ridge_shine", (0, 490, 11, 84), "shine", 0.5),
    soft("nose_base_shade", (0, 606, 52, 12), "shade", 0.6),
    Art("brow", brush(_BROW, ((0, 0), (0.025, 6.5), (0.13, 11), (0.55, 9.5), (1, 0.8))), "ink", 0.5),
    *_brow_hairs(),
    soft("lid", (110, 436, 56, 24), "shine", 0.3),
    line(
        "lid_crease",
        [(60, 425), (80, 411), (108, 405), (136, 409), (160, 422)],
        ((0, 0.4), (0.5, 2), (1, 0.4)),
        0.55,
    ),
    edge("lash_line", _LASH_LINE, ((0, 1), (0.4, 4.4), (0.8, 4.2), (1, 0.8))),
    *_lashes(),
    line("lid_fold", [(74, 478), (98, 487), (126, 485)], ((0, 0.2), (0.5, 1.2), (1, 0.2)), 0.26),
    line("nose_side", [(37, 402), (28, 424), (24, 452), (25, 480)], ((0, 0.3), (0.3, 1.5), (1, 0.2)), 0.34),
    line(
        "nose_wing",
        [(46, 548), (54, 560), (55, 575), (49, 586), (40, 588)],
        ((0, 0.3), (0.5, 2.6), (1, 0.8)),
        0.8,
    ),
    Art("nostril", curves("M 14 596 C 20 589 30 586 41 588 C 37 594 26 598 14 596"), "ink", 0.72),
    line("nose_tip", [(0, 602), (9, 601), (16, 596)], ((0, 2), (1, 0.8)), 0.6),
    line("philtrum", [(10, 613), (10, 624), (14, 635)], ((0, 0.3), (0.5, 1.5), (1, 0.4)), 0.28),
    Art(
        "lip_upper",
        curves(
            "M 0 646 C 6 640.5 13 637 21 638 C 42 641 64 649 86 657 C 66 662 46 661.6 28 660.4 C 18 661 8 664 0 664"
        ),
        "lip",
        middle=True,
    ),
    Art(
        "lip_upper_shade",
        curves("M 0 664 C 8 664 18 661 28 660.4 C 46 661.6 66 662 85 657 C 62 648 30 648 0 653"),
        "ink",
        0.14,
        "up",
        middle=True,
    ),
    Art(
        "lip_lower",
        curves("M 0 664 C 8 664 18 661 28 660.4 C 46 661.6 66 662 86 657 C 70 686 38 706 0 706"),
        "lip",
        0.82,
        middle=True,
    ),
    soft("lip_shine", (26, 682, 26, 11), "shine", 0.55),
    edge("mouth", _MOUTH, ((0, 2.2), (0.3, 2.8), (0.85, 2.4), (1, 0.6)), 0.85),
    line("mouth_corner", [(86, 650), (91, 656), (90, 664)], ((0, 0.3), (0.5, 1.8), (1, 0.3)), 0.45),
    line("lip_foot", [(0, 713), (14, 713), (30, 709)], ((0, 1.6), (0.5, 1.4), (1, 0.2)), 0.3),
    line("chin_fold", [(6, 736), (22, 735), (36, 729)], ((0, 0.3), (0.5, 1.3), (1, 0.2)), 0.22),
    edge("neck_edge", _NECK_EDGE, ((0, 0.8), (0.2, 2.6), (0.6, 2.4), (1, 2.8)), 0.95),
    edge("ear_edge", _EAR_EDGE, ((0, 1.4), (0.4, 2.4), (0.8, 2), (1, 0.6)), 0.9),
    line(
        "ear_inner",
        [(249, 424), (256, 410), (267, 411), (270, 430), (266, 462), (259, 492)],
        ((0, 0.4), (0.5, 1.9), (1, 0.4)),
        0.5,
    ),
    line(
        "ear_tragus", [(246, 456), (254, 465), (253, 478), (247, 488)], ((0, 0.4), (0.5, 1.8), (1, 0.4)), 0.5
    ),
    edge(
        "throat_cord",
        curves("M 112.2 820 C 108.7 885 90.8 953.2 62 1002"),
        ((0, 0.2), (0.5, 1.6), (1, 0.6)),
        0.34,
    ),
    edge(
        "clavicle",
        curves("M 27 1020 C 44 1003 84 1004 128 1004 C 196 1004 262 996 330 1014"),
        ((0, 1.2), (0.3, 2.4), (1, 0.2)),
        0.6,
    ),
    line(
        "clavicle_low",
        [(54, 1031), (98, 1023), (150, 1021), (206, 1017)],
        ((0, 0.3), (0.5, 1.3), (1, 0.2)),
        0.24,
    ),
    line("notch", [(27, 1020), (18, 1032), (8, 1038), (0, 1039)], ((0, 1.2), (0.5, 2), (1, 1.8)), 0.5),
    edge("face_edge", _FACE, ((0, 1.6), (0.25, 1.8), (0.55, 2.6), (0.8, 3.2), (1, 2.4))),
)
