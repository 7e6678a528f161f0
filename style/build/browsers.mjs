// The oldest browsers that get the whole design (old telephones keep their last version); others get plain HTML.

const version = (major, minor = 0) => (major << 16) | (minor << 8);

export default {
  chrome: version(87),
  firefox: version(78),
  ios_saf: version(14, 5),
  safari: version(14, 1),
  samsung: version(14),
};
